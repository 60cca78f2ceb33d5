// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small bundle with which nothing is wrong, to be broken in one place. A file's signature is the
 * file backwards.
 */
final class SoundBundle {

  static final String VERSION = "1.2.3";
  static final Release RELEASE = new Release(VERSION);

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  SoundBundle() {
    for (String path : RELEASE.signed()) {
      with(path, content(path));
    }
  }

  /** With this file instead, signed and with its checksums. */
  SoundBundle with(String path, byte[] content) {
    files.put(path, content);
    files.put(path + ".asc", backwards(content));
    files.put(path + ".md5", ascii(ContentsCheck.sum("MD5", content)));
    files.put(path + ".sha1", ascii(ContentsCheck.sum("SHA-1", content)));
    files.put(path + ".sha256", ascii(ContentsCheck.sum("SHA-256", content)));
    files.put(path + ".sha512", ascii(ContentsCheck.sum("SHA-512", content)));
    return this;
  }

  /** With this file as it is, and nothing beside it. */
  SoundBundle withOnly(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  SoundBundle without(String path) {
    files.remove(path);
    return this;
  }

  /** With one text of a file replaced, signed anew. */
  SoundBundle replacing(String path, String text, String by) {
    String before = new String(files.get(path), StandardCharsets.UTF_8);
    return with(path, ascii(before.replace(text, by)));
  }

  /** With one entry of a jar replaced; with nothing in it if the entry is to go. */
  SoundBundle entry(String jar, String name, byte[] content) {
    try {
      SortedMap<String, byte[]> entries = Bundle.unzip(files.get(jar));
      if (content.length == 0) {
        entries.remove(name);
      } else {
        entries.put(name, content);
      }
      return with(jar, zip(entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Bundle bundle() {
    return new Bundle(files);
  }

  /** Signatures of this bundle. */
  static boolean good(byte[] signed, byte[] signature) {
    return Arrays.equals(backwards(signed), signature);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] content(String path) {
    String module = Path.of(path).getName(2).toString();
    String classes = "se/samverkan/sam/" + module.substring("sam-".length()) + "/";
    byte[] licence = ascii("Apache License");
    if (path.endsWith("-sources.jar")) {
      return zip(
          Map.of(
              "META-INF/LICENSE",
              licence,
              "module-info.java",
              ascii("module"),
              classes + "Noun.java",
              ascii("class Noun {}")));
    } else if (path.endsWith("-javadoc.jar")) {
      return zip(
          Map.of(
              "META-INF/LICENSE", licence,
              "index.html", ascii("<html>"),
              "element-list", ascii("")));
    } else if (path.endsWith(".jar")) {
      return zip(
          Map.of(
              "META-INF/LICENSE",
              licence,
              "META-INF/MANIFEST.MF",
              ascii("Manifest-Version: 1.0\n"),
              "module-info.class",
              moduleInfo(module),
              classes + "Noun.class",
              ascii("compiled")));
    }
    return path.endsWith(".pom") ? pom(module) : ascii("{}");
  }

  /** The descriptor that the build has just compiled. */
  private static byte[] moduleInfo(String module) {
    try {
      return Files.readAllBytes(Path.of("..", module, "target/classes/module-info.class"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pom(String artifact) {
    String names = "<name>SAM</name><description>what it is</description>";
    return ascii(
        artifact.equals(Release.PARENT)
            ? "<project>"
                + names
                + "<url>u</url><licenses><license>l</license></licenses>"
                + "<developers><developer>d</developer></developers><scm><url>s</url></scm>"
                + "<dependencyManagement><dependencies>"
                + "<dependency><artifactId>sam-core</artifactId></dependency>"
                + "<dependency><artifactId>sam-json</artifactId></dependency>"
                + "<dependency><artifactId>sam-rules</artifactId></dependency>"
                + "</dependencies></dependencyManagement></project>"
            : "<project><parent><artifactId>sam-parent</artifactId></parent>"
                + names
                + "</project>");
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(0);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] backwards(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[bytes.length - 1 - i];
    }
    return result;
  }
}
