// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.coverage.Coverage;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** The report is read by an ordinary XML parser, whatever texts it holds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JUnitReportTest {

  private static final String ODD =
      "a\u0000b\u001b[31m <c> & \"d\" 'e' ]]> \u007f \uFFFF \uD800 å\n🙂";

  @Test
  void every_scenario_of_a_pack_is_a_case_of_the_suite_of_its_file() throws Exception {
    PackRun run = PackTest.run(RulePacks.builtIn("sam"), Options.standard());
    Document xml = parsed(JUnitReport.of(run));

    assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(run.byFile().size());
    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(run.trials().size());
    assertThat(xml.getElementsByTagName("failure").getLength()).isZero();
    Element first = (Element) xml.getElementsByTagName("testcase").item(0);
    assertThat(first.getAttribute("classname")).isEqualTo("sam.scenarios/alder.yaml");
    assertThat(first.getAttribute("name")).isEqualTo(run.trials().get(0).name());
    assertThat(first.getAttribute("time")).isEqualTo("0");
    assertThat(JUnitReport.of(run)).doesNotContain("timestamp", "hostname");
  }

  @Test
  void texts_of_any_kind_leave_it_well_formed() throws Exception {
    Mismatch mismatch =
        new Mismatch(
            new Label(ODD, ODD),
            new Label(ODD, ODD),
            new Label(ODD, ODD),
            List.of(new Mismatch.Ground(new Label(ODD, ODD), ODD)));
    PackRun run =
        run(
            List.of(),
            List.of(
                new Trial(
                    Trial.Subject.APPLICANT,
                    ODD,
                    1,
                    ODD,
                    Optional.empty(),
                    List.of(),
                    List.of(mismatch)),
                new Trial(
                    Trial.Subject.OUTCOME,
                    ODD,
                    2,
                    "well",
                    Optional.empty(),
                    List.of(),
                    List.of())));
    Document xml = parsed(JUnitReport.of(run));

    Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    Element failed = (Element) xml.getElementsByTagName("testcase").item(0);
    assertThat(failed.getAttribute("name")).contains("<c> & \"d\" 'e' ]]>", "å\n🙂", "a\uFFFDb");
    assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
        .contains("<c> & \"d\" 'e' ]]>", "väntat är");
  }

  @Test
  void a_file_that_cannot_be_read_is_an_error() throws Exception {
    PackProblem problem = PackProblem.at("scenarios/x.yaml", 3, 1, "no such key `a<b`");
    Document xml = parsed(JUnitReport.of(run(List.of(problem), List.of())));

    Element error = (Element) xml.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message")).isEqualTo(problem.toString());
    assertThat(xml.getDocumentElement().getAttribute("errors")).isEqualTo("1");
  }

  private static PackRun run(List<PackProblem> problems, List<Trial> trials) {
    RulePack pack = RulePacks.builtIn("sam");
    return new PackRun(pack, problems, trials, Coverage.of(pack, List.of()), Optional.empty());
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }
}
