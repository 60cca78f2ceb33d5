// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.json.yaml.YamlScalar.Kind;

class YamlDocumentTest {

  @Test
  void everyPartKnowsItsPlace() {
    YamlMapping root = mapping("title:\n  sv: \"å\"\nparts:\n  - a\n  - [1, b]\n");

    assertThat(root.place()).isEqualTo(Place.START);
    assertThat(root.keys()).containsExactly("title", "parts");
    YamlMapping title = root.get("title").flatMap(YamlNode::asMapping).orElseThrow();
    YamlMapping.Entry sv = title.entry("sv").orElseThrow();
    assertThat(sv.keyPlace()).isEqualTo(new Place(2, 3));
    assertThat(sv.value().place()).isEqualTo(new Place(2, 7));
    assertThat(sv.value().asText()).contains("å");
    YamlSequence parts = root.get("parts").flatMap(YamlNode::asSequence).orElseThrow();
    assertThat(parts.items()).hasSize(2);
    assertThat(parts.items().get(1).place()).isEqualTo(new Place(5, 5));
  }

  @ParameterizedTest
  @MethodSource
  void aPlainScalarIsWhatTheCoreSchemaSaysAndNothingMore(String raw, Kind kind) {
    YamlScalar scalar = mapping("key: " + raw).get("key").flatMap(YamlNode::asScalar).orElseThrow();

    assertThat(scalar.kind()).isEqualTo(kind);
    assertThat(scalar.raw()).isEqualTo(raw);
    assertThat(scalar.quoted()).isFalse();
  }

  static Stream<Arguments> aPlainScalarIsWhatTheCoreSchemaSaysAndNothingMore() {
    return Stream.of(
        arguments("true", Kind.TRUTH),
        arguments("FALSE", Kind.TRUTH),
        arguments("yes", Kind.TEXT),
        arguments("no", Kind.TEXT),
        arguments("on", Kind.TEXT),
        arguments("2024-05-01", Kind.TEXT),
        arguments("0o17", Kind.TEXT),
        arguments("0x1f", Kind.TEXT),
        arguments("1_000", Kind.TEXT),
        arguments("12:30", Kind.TEXT),
        arguments("007", Kind.NUMBER),
        arguments("1.5", Kind.NUMBER),
        arguments("-3", Kind.NUMBER),
        arguments(".nan", Kind.NUMBER),
        arguments("~", Kind.NULL),
        arguments("null", Kind.NULL),
        arguments("", Kind.NULL));
  }

  @ParameterizedTest
  @MethodSource
  void onlyAWholeNumberWrittenPlainlyIsOne(String raw, List<Integer> expected) {
    YamlNode node = mapping("key: " + raw).get("key").orElseThrow();

    assertThat(node.asInteger().stream()).containsExactlyElementsOf(expected);
  }

  static Stream<Arguments> onlyAWholeNumberWrittenPlainlyIsOne() {
    return Stream.of(
        arguments("0", List.of(0)),
        arguments("-12", List.of(-12)),
        arguments("2147483647", List.of(Integer.MAX_VALUE)),
        arguments("2147483648", List.of()),
        arguments("99999999999999999999", List.of()),
        arguments("1.0", List.of()),
        arguments("1e3", List.of()),
        arguments("007", List.of()),
        arguments("+7", List.of()),
        arguments("-0", List.of()),
        arguments("\"7\"", List.of()),
        arguments("٣", List.of()));
  }

  @Test
  void aQuotedScalarIsAlwaysAText() {
    assertThat(mapping("key: 'true'").get("key").orElseThrow().asText()).contains("true");
    assertThat(mapping("key: |\n  12\n").get("key").orElseThrow().asText()).contains("12\n");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
    byte[] bytes = "\uFEFFa: 1\r\nb: two\r\n".getBytes(StandardCharsets.UTF_8);

    YamlDocument document = YamlDocument.read(bytes);

    assertThat(document.problems()).isEmpty();
    YamlMapping root = document.root().flatMap(YamlNode::asMapping).orElseThrow();
    assertThat(root.entry("a").orElseThrow().keyPlace()).isEqualTo(Place.START);
    assertThat(root.entry("b").orElseThrow().keyPlace()).isEqualTo(new Place(2, 1));
    assertThat(root.get("b").orElseThrow().asText()).contains("two");
  }

  @ParameterizedTest
  @MethodSource
  void whatIsTooCleverOrBrokenIsRefusedAtItsPlace(String text, String problem) {
    assertThat(YamlDocument.read(text).problems())
        .extracting(TextProblem::toString)
        .containsExactly(problem);
  }

  static Stream<Arguments> whatIsTooCleverOrBrokenIsRefusedAtItsPlace() {
    return Stream.of(
        arguments("a: &x 1", "1:4: anchors (&name) are not allowed"),
        arguments("a: !!int 1", "1:4: tags (!name) are not allowed"),
        arguments("a: ! 1", "1:4: tags (!name) are not allowed"),
        arguments("!!map\na: 1", "1:1: tags (!name) are not allowed"),
        arguments(
            "%YAML 1.2\n---\na: 1", "1:1: directives (lines that begin with %) are not allowed"),
        arguments("<<: {a: 1}", "1:1: merge keys (<<) are not allowed"),
        arguments("a: 1\nb: 2\na: 3", "3:1: `a` stands here twice"),
        arguments("1: a", "1:1: a key must be a text; this one has to be quoted"),
        arguments("true: a", "1:1: a key must be a text; this one has to be quoted"),
        arguments("? [a]\n: b", "1:3: a key must be a text, not a mapping or a list"),
        arguments("? {a: 1}\n: b", "1:3: a key must be a text, not a mapping or a list"),
        arguments("a: 1\n---\nb: 2", "2:1: a second document begins here; a file holds one"),
        arguments("", "1:1: there is nothing to read"),
        arguments("# only a remark\n", "1:1: there is nothing to read"),
        arguments(
            "a: b: c",
            "1:5: a colon is not allowed here; quote a text that holds a colon, or mend the indentation"),
        arguments("a:\n\t- b", "2:1: a tab cannot indent or begin a value; use spaces"),
        arguments(
            "a: [1, 2", "1:9: a list in square brackets lacks a comma or its closing bracket"),
        arguments("a: \"b", "1:6: a quote is never closed"),
        arguments(
            "a: \"\\q\"", "1:6: a backslash in double quotes begins an escape that does not exist"),
        arguments("a: \"\\0\"", "1:4: the character U+0000 is not allowed"),
        arguments("a: b\u0000c", "1:5: the character U+0000 is not allowed"),
        arguments("a: \u0007", "1:4: the character U+0007 is not allowed"),
        arguments("a: \u202Eb", "1:4: a character that turns the direction of text is not allowed"),
        arguments("a: \uD800", "1:4: half of a character (a lone surrogate)"),
        arguments("a: @b", "1:4: a value cannot begin with this character; quote it"));
  }

  @Test
  void anAnchorAndItsAliasesAreToldTogether() {
    assertThat(YamlDocument.read("a: &x 1\nb: *x\nc: *x").problems())
        .extracting(TextProblem::toString)
        .containsExactly(
            "1:4: anchors (&name) are not allowed",
            "2:4: aliases (*name) are not allowed; write the value out",
            "3:4: aliases (*name) are not allowed; write the value out");
  }

  @Test
  void aProblemTellsItsPathAsWell() {
    assertThat(YamlDocument.read("a:\n  - b: 1\n    b: 2").problems())
        .extracting(TextProblem::pointer)
        .containsExactly("/a/0/b");
  }

  @Test
  void aKeyThatMayBeDataIsNotNamed() {
    YamlDocument document = YamlDocument.read("Anna Larsson: 1\nAnna Larsson: 2");

    assertThat(document.problems())
        .containsExactly(new TextProblem(new Place(2, 1), "/*", "this key stands here twice"));
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedAtTheirPlace() {
    byte[] latin1 = "a: 1\nb: å".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "a: 1".getBytes(StandardCharsets.UTF_16);
    byte[] overlong = {'a', ':', ' ', (byte) 0xC0, (byte) 0x80};

    assertThat(YamlDocument.read(latin1).problems().toString())
        .isEqualTo("[2:4: not UTF-8 from here on]");
    assertThat(YamlDocument.read(utf16).problems().toString())
        .isEqualTo("[1:1: not UTF-8 from here on]");
    assertThat(YamlDocument.read(overlong).problems().toString())
        .isEqualTo("[1:4: not UTF-8 from here on]");
  }

  @Test
  void sizeAndDepthAreLimited() {
    String deepest = "[".repeat(YamlDocument.MAX_DEPTH) + "]".repeat(YamlDocument.MAX_DEPTH);

    assertThat(YamlDocument.read(deepest).isSound()).isTrue();
    assertThat(YamlDocument.read("[".repeat(100_000)).problems().toString())
        .isEqualTo("[1:33: nested deeper than the 32 levels that are read]");
    assertThat(YamlDocument.read("#".repeat(YamlDocument.MAX_BYTES + 1)).problems().toString())
        .isEqualTo("[1:1: longer than the 1048576 bytes that are read]");
  }

  @Test
  void aTextWithVeryManyProblemsTellsTheFirstOfThem() {
    List<TextProblem> problems = YamlDocument.read("a: 1\n".repeat(1000)).problems();

    assertThat(problems).hasSize(YamlTreeBuilder.MOST_PROBLEMS + 1);
    assertThat(problems.get(problems.size() - 1).message())
        .isEqualTo("there are more problems than are told here");
  }

  @Test
  void noNodeShowsItsValue() {
    YamlMapping root = mapping("a: secret\nb: [secret]");

    assertThat(root.toString() + root.entries().get(0).value() + root.entries().get(1).value())
        .doesNotContain("secret");
  }

  private static YamlMapping mapping(String text) {
    YamlDocument document = YamlDocument.read(text);
    assertThat(document.problems()).isEmpty();
    return document.root().flatMap(YamlNode::asMapping).orElseThrow();
  }
}
