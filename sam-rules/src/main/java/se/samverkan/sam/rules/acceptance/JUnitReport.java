// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.List;
import se.samverkan.sam.core.label.Language;

/**
 * What came of a run as the XML in which JUnit reports: one suite a scenario file, one case a
 * scenario. It names no machine and no time, so that the same run gives the same text everywhere.
 */
public final class JUnitReport {

  private final StringBuilder xml = new StringBuilder();
  private final String pack;

  private JUnitReport(String pack) {
    this.pack = pack;
  }

  /** The report, in Swedish as the sentences of scenarios are; well-formed for any text. */
  public static String of(PackRun run) {
    JUnitReport report = new JUnitReport(run.pack().id());
    report.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    report.attribute("name", run.pack().id());
    report.attribute("tests", String.valueOf(run.trials().size() + run.problems().size()));
    report.attribute("failures", String.valueOf(run.failures().size()));
    report.attribute("errors", String.valueOf(run.problems().size()));
    report.xml.append(">\n");
    run.byFile().forEach(report::suite);
    report.unreadable(run);
    return report.xml.append("</testsuites>\n").toString();
  }

  private void suite(String file, List<Trial> trials) {
    long failures = trials.stream().filter(trial -> !trial.passed()).count();
    begin(file, trials.size(), failures, 0);
    trials.forEach(this::testcase);
    xml.append("  </testsuite>\n");
  }

  private void begin(String file, int tests, long failures, int errors) {
    xml.append("  <testsuite");
    attribute("name", file);
    attribute("tests", String.valueOf(tests));
    attribute("failures", String.valueOf(failures));
    attribute("errors", String.valueOf(errors));
    attribute("skipped", "0");
    attribute("time", "0");
    xml.append(">\n");
  }

  private void testcase(Trial trial) {
    xml.append("    <testcase");
    attribute("name", trial.name());
    attribute("classname", pack + "." + trial.file());
    attribute("file", trial.file());
    attribute("line", String.valueOf(trial.line()));
    attribute("time", "0");
    if (trial.passed()) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n      <failure");
    attribute("message", Failures.sentence(trial.mismatches().get(0), Language.SV));
    StringBuilder text = new StringBuilder(trial.place()).append('\n');
    for (Mismatch mismatch : trial.mismatches()) {
      text.append(Failures.sentence(mismatch, Language.SV)).append('\n');
      mismatch
          .grounds()
          .forEach(
              ground ->
                  text.append("  - ").append(Failures.ground(ground, Language.SV)).append('\n'));
    }
    xml.append('>').append(escaped(text.toString(), false));
    xml.append("</failure>\n    </testcase>\n");
  }

  /** Files of which no scenario could be run, a case for each problem. */
  private void unreadable(PackRun run) {
    if (run.problems().isEmpty()) {
      return;
    }
    begin(pack, run.problems().size(), 0, run.problems().size());
    run.problems()
        .forEach(
            problem -> {
              xml.append("    <testcase");
              attribute("name", problem.file() + ":" + problem.line());
              attribute("classname", pack + "." + problem.file());
              attribute("time", "0");
              xml.append(">\n      <error");
              attribute("message", problem.toString());
              xml.append("/>\n    </testcase>\n");
            });
    xml.append("  </testsuite>\n");
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"');
  }

  private static String escaped(String text, boolean inAttribute) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' ->
                    escaped.append(inAttribute ? "&#" + point + ";" : Character.toString(point));
                default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** What XML 1.0 cannot hold, even escaped, is replaced. */
  private static boolean isAllowed(int point) {
    return (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
