// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A POM says what Maven Central asks for, and hangs on nothing that has not been released. */
final class PomCheck {

  private static final List<String> OWN = List.of("name", "description");
  private static final List<String> OWN_OR_PARENTS =
      List.of("url", "licenses", "developers", "scm");

  private final Release release;

  PomCheck(Release release) {
    this.release = release;
  }

  List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    String parentPath = release.stem(Release.PARENT) + ".pom";
    if (!bundle.files().containsKey(parentPath)) {
      return problems;
    }
    Element parent = parse(bundle.bytes(parentPath));
    for (String artifact : release.artifacts()) {
      String path = release.stem(artifact) + ".pom";
      if (!bundle.files().containsKey(path)) {
        continue;
      }
      Element pom = parse(bundle.bytes(path));
      OWN.stream()
          .filter(name -> text(pom, name).isBlank())
          .forEach(name -> problems.add(path + ": has no `" + name + "`"));
      OWN_OR_PARENTS.stream()
          .filter(name -> text(pom, name).isBlank() && text(parent, name).isBlank())
          .forEach(name -> problems.add(path + ": has no `" + name + "`, nor has its parent"));
      if (pom.getTextContent().contains("-SNAPSHOT")) {
        problems.add(path + ": names a snapshot");
      }
      if (!artifact.equals(Release.PARENT) && !text(pom, "parent").contains(Release.PARENT)) {
        problems.add(path + ": has another parent than `" + Release.PARENT + "`");
      }
    }
    List<String> managed = managed(parent);
    if (!managed.equals(Release.MODULES)) {
      problems.add(
          parentPath
              + ": manages "
              + managed
              + ", so whoever imports it gets more than the modules");
    }
    return problems;
  }

  private static List<String> managed(Element parent) {
    NodeList all = parent.getElementsByTagName("dependencyManagement");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getElementsByTagName("artifactId"))
        .flatMap(ids -> IntStream.range(0, ids.getLength()).mapToObj(ids::item))
        .map(Node::getTextContent)
        .toList();
  }

  /** The text below the child of this name. */
  private static String text(Element of, String child) {
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(child)) {
        return node.getTextContent();
      }
    }
    return "";
  }

  private static Element parse(byte[] xml) throws IOException {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml));
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("a pom is no XML", e);
    }
  }
}
