// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of code and every command on a page is run or checked, here or by a test named. */
class EveryBlockTest {

  /** Pages and what they show that is drawn and not run: folders, and the form of a language. */
  private static final Set<String> DRAWN =
      Set.of("docs/packs.md: demo/", "docs/audit.md: rules/", "docs/rules-reference.md: file ");

  private static final List<CodeBlock> BLOCKS =
      Pages.all().stream()
          .flatMap(page -> CodeBlock.of(page, Repository.text(page)).stream())
          .toList();

  @TempDir Path folder;

  @Test
  void everyBlockIsClaimedByATestOrMadeOfCommandsThatAreRunOrCheckedHere() {
    assertThat(BLOCKS).hasSizeGreaterThan(100);
    assertThat(BLOCKS)
        .filteredOn(block -> Claim.ALL.stream().noneMatch(claim -> claim.holds(block)))
        .filteredOn(block -> !isDrawn(block) && !isCommands(block))
        .isEmpty();
  }

  static List<Claim> claims() {
    return Claim.ALL;
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aTestThatClaimsCodeIsThereAndReadsThePage(Claim claim) {
    String page = claim.page().substring(claim.page().lastIndexOf('/') + 1);

    assertThat(BLOCKS).anyMatch(claim::holds);
    assertThat(Pages.test(claim.test())).contains(page);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandOfSamIsUnderstood() {
    return commands()
        .filter(SamCommand::isOne)
        .distinct()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      Files.writeString(folder.resolve("people.ndjson"), SamCommand.PEOPLE);
                      Run run = Run.in(folder, SamCommand.arguments(line));
                      assertThat(run.code()).as(run.told()).isNotEqualTo(Desk.UNUSABLE);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyOtherCommandNamesWhatIsThere() {
    return Stream.concat(commands(), Pages.all().stream().flatMap(BuildCommand::inProse))
        .filter(BuildCommand::isOne)
        .distinct()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line, () -> assertThat(BuildCommand.of(line).unknown()).isEmpty()));
  }

  @Test
  void noPageNamesACommandOrAnOptionThatTheProgramDoesNotHave() {
    assertThat(Pages.all())
        .allSatisfy(page -> assertThat(SamCommand.unknownInProse(Repository.text(page))).isEmpty());
  }

  private static Stream<String> commands() {
    return BLOCKS.stream()
        .filter(EveryBlockTest::isCommands)
        .flatMap(block -> block.commands().stream());
  }

  private static boolean isCommands(CodeBlock block) {
    return block.kind().equals(CodeBlock.INDENTED)
        && block.commands().stream()
            .allMatch(line -> SamCommand.isOne(line) || BuildCommand.isOne(line));
  }

  private static boolean isDrawn(CodeBlock block) {
    return block.kind().equals(CodeBlock.INDENTED)
        && DRAWN.stream()
            .anyMatch(drawn -> (block.page() + ": " + block.lines().get(0)).startsWith(drawn));
  }
}
