// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A test that runs or checks the code on a page.
 *
 * @param page the page
 * @param kinds which kinds of block, as a pattern
 * @param test the test that reads them from the page
 */
record Claim(String page, String kinds, String test) {

  /** Who holds which code to the truth. A block that nobody claims fails {@code EveryBlockTest}. */
  static final List<Claim> ALL =
      List.of(
          new Claim("README.md", "java|text", "ReadmeTest"),
          new Claim("docs/start-developers.md", "java|text|xml|console", "DevelopersPageTest"),
          new Claim("docs/start-analysts.md", WalkThrough.KINDS, "AnalystsPageTest"),
          new Claim("docs/start-testers.md", WalkThrough.KINDS, "AnalystsPageTest"),
          new Claim("docs/analysts.md", WalkThrough.KINDS, "AnalystsPageTest"),
          new Claim("docs/audit.md", "java", "AuditPageTest"),
          new Claim("docs/embedding.md", "java|xml|properties|indented", "EmbeddingPageTest"),
          new Claim("docs/embedding.md", "console", "FatJarIT"),
          new Claim("docs/follow-up.md", "java", "FollowUpPageTest"),
          new Claim("docs/json.md", "(json|yaml) .*", "JsonPageTest"),
          new Claim("docs/lifecycle.md", "java|text", "LifecyclePageExampleTest"),
          new Claim("docs/lifecycle.md", "mermaid", "LifecyclePageTest"),
          new Claim("docs/packs.md", "(yaml|json|drl|java).*", "PacksPageTest"),
          new Claim("docs/scenarios.md", "yaml .*|java junit", "PacksPageTest"),
          new Claim(
              "docs/rules-reference.md",
              "drl|conditions|outcome|outcome-conditions|refused|refused-outcome|refused-rule|odd",
              "RulesReferenceTest"),
          new Claim("examples/lifecycle/README.md", "text", "LifecycleTest"),
          new Claim("examples/own-programme/README.md", "text", "OwnProgrammeTest"));

  boolean holds(CodeBlock block) {
    return block.page().equals(page) && Pattern.matches(kinds, block.kind());
  }
}
