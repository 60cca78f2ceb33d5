// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nothing tells on whose machine, and in which folder, the release was built. */
final class TraceCheck {

  /** A path that begins at the root, as it may stand in XML, JSON or a property file. */
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(?<=[\\s\"'>=(])(?:/(?:home|root|Users|tmp|var|build)/|[A-Za-z]:\\\\)[^\\s\"'<]*");

  private final List<String> traces;

  /** Looks for these texts everywhere, such as the folder of the build and the builder's home. */
  TraceCheck(List<String> traces) {
    this.traces = List.copyOf(traces);
  }

  List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
      String path = file.getKey();
      if (path.endsWith(".jar")) {
        SortedMap<String, byte[]> entries = Bundle.unzip(file.getValue());
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          String place = path + "!" + entry.getKey();
          if (entry.getKey().startsWith("/") || entry.getKey().contains("..")) {
            problems.add(place + ": leads out of the jar");
          }
          checkTraces(place, latin(entry.getValue()), problems);
        }
      } else {
        String text = latin(file.getValue());
        checkTraces(path, text, problems);
        Matcher absolute = ABSOLUTE.matcher(text);
        if (absolute.find()) {
          problems.add(path + ": has the absolute path `" + absolute.group() + "`");
        }
      }
    }
    return problems;
  }

  private void checkTraces(String place, String text, List<String> problems) {
    traces.stream()
        .filter(text::contains)
        .forEach(trace -> problems.add(place + ": tells of `" + trace + "`"));
  }

  /** Bytes one by one, so that class files can be searched like texts. */
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
