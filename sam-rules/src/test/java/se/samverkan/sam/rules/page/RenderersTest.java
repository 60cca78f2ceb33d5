// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.label.Language;

/** The same page as plain text, Markdown and HTML. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RenderersTest {

  private static Page page() {
    return Page.in(Language.SV)
        .text("Först.")
        .text("Sedan `kod`.")
        .part("Del")
        .list(List.of("ett", "två"))
        .outline(
            List.of(
                new Block.Item("alla dessa:", List.of(Block.Item.of("a"), Block.Item.of("b"))),
                Block.Item.of("c")))
        .text("Efter.")
        .section("Avsnitt")
        .table(List.of("Namn", "År"), List.of(List.of("Åsa", "3"), List.of("Bo", "40")))
        .verbatim("rad ett\n  rad två\n")
        .folded("Mer", inside -> inside.text("Inuti."))
        .titled("Titel");
  }

  @Test
  void back_ticks_of_any_number_let_no_markup_through() {
    for (String text :
        List.of("a```<img src=x>` b", "`a``<img src=x>", "``<img src=x>``", "`a` `b``c`<img>")) {
      String marked = Markdown.of(Page.in(Language.SV).text(text).titled("x"));
      String outsideCode = marked.replaceAll("(?<!\\\\)`[^`]*`", "");

      assertThat(outsideCode.replace("\\<", "").replace("\\`", ""))
          .as(text)
          .doesNotContain("<", "`");
    }
  }

  @Test
  void a_column_of_numbers_and_nothing_else_is_set_as_one() {
    Block.Table table =
        new Block.Table(
            List.of("all", "some", "words"),
            List.of(
                List.of("1\u00A0234,5", "3", "three"),
                List.of("\u22126", "none", "4 of 5"),
                List.of("12.5 %", "", "2012-06-14")));

    assertThat(table.isOfNumbers(0)).isTrue();
    assertThat(table.isOfNumbers(1)).isFalse();
    assertThat(table.isOfNumbers(2)).isFalse();
    assertThat(new Block.Table(List.of("none"), List.of()).isOfNumbers(0)).isFalse();
  }

  @Test
  void plain_text_sets_apart_what_would_run_together() {
    assertThat(PlainText.of(page()))
        .isEqualTo(
            """
            Titel
            =====
            Först.

            Sedan `kod`.

            Del
            ---
              - ett
              - två
              - alla dessa:
                - a
                - b
              - c

            Efter.

            Avsnitt
              Namn  År
              ----  --
              Åsa   3
              Bo    40

                rad ett
                  rad två

            Mer

            Inuti.
            """);
  }

  @Test
  void markdown_nests_and_folds() {
    assertThat(Markdown.of(page()))
        .isEqualTo(
            """
            # Titel

            Först.

            Sedan `kod`.

            ## Del

            - ett
            - två

            - alla dessa:
              - a
              - b
            - c

            Efter.

            ### Avsnitt

            | Namn | År |
            |---|--:|
            | Åsa | 3 |
            | Bo | 40 |

            ```
            rad ett
              rad två
            ```

            <details>
            <summary>Mer</summary>

            Inuti.

            </details>
            """);
  }

  @Test
  void html_has_the_language_the_title_and_the_same_blocks() {
    assertThat(Html.of(page()))
        .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">\n")
        .contains(
            "<title>Titel</title>",
            "<h1>Titel</h1>",
            "<h2>Del</h2>",
            "<h3>Avsnitt</h3>",
            "<p>Sedan <code>kod</code>.</p>",
            "<li>alla dessa:\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>",
            "<th scope=\"col\">Namn</th>",
            "<td>Åsa</td><td class=\"number\">3</td>",
            "<pre>rad ett\n  rad två\n</pre>",
            "<details>\n<summary>Mer</summary>\n<p>Inuti.</p>\n</details>")
        .endsWith("</html>\n");
  }

  @Test
  void html_neither_loads_nor_runs_what_a_text_says() {
    String hostile = "<script src=\"https://a.example/x\">alert('x')</script> & `<b onload=x>`";
    String html =
        Html.of(
            Page.in(Language.EN)
                .text(hostile)
                .section(hostile)
                .list(List.of(hostile))
                .outline(List.of(Block.Item.of(hostile)))
                .table(List.of(hostile), List.of(List.of(hostile)))
                .verbatim(hostile)
                .folded(hostile, inside -> inside.text(hostile))
                .titled(hostile));

    assertThat(html)
        .contains("default-src 'none'")
        .doesNotContain("<script", "<b ", "alert('x')", "src=\"https")
        .contains("&lt;script src=&quot;https://a.example/x&quot;&gt;alert(&#39;x&#39;)");
  }

  @Test
  void markdown_escapes_what_would_be_markup_but_not_in_code() {
    String text = "*a* _b_ [c](d) <e> #f ~g~ \\h &amp; `*i*|`";

    assertThat(Markdown.of(Page.in(Language.EN).text(text).titled("t")))
        .contains("\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\#f \\~g\\~ \\\\h \\&amp; `*i*|`\n");
  }

  @Test
  void markdown_keeps_a_cell_in_its_column() {
    String markdown =
        Markdown.of(
            Page.in(Language.EN)
                .table(List.of("a|b"), List.of(List.of("c | d"), List.of("`e|f`"), List.of("g\nh")))
                .titled("t"));

    assertThat(markdown).contains("| a\\|b |", "| c \\| d |", "| `e\\|f` |", "| g h |");
  }

  @Test
  void a_list_item_that_looks_like_a_list_or_a_heading_stays_an_item() {
    String markdown =
        Markdown.of(
            Page.in(Language.EN)
                .text("1. not a list")
                .text("- not a list")
                .text("+ not a list")
                .text("2) not a list")
                .titled("t"));

    assertThat(markdown)
        .contains("\n1\\. not a list", "\n\\- not a list", "\n\\+ not a list", "\n2\\) not a list");
  }

  @Test
  void plain_text_wraps_at_a_hundred_characters_and_counts_characters_not_bytes() {
    String words = "ååååååååå ".repeat(10).strip();
    String text = PlainText.of(Page.in(Language.SV).text(words + "å").text(words).titled("t"));

    assertThat(words).hasSize(99);
    assertThat(text.lines().filter(line -> line.startsWith("å")))
        .extracting(String::length)
        .containsExactly(100, 99);
    assertThat(PlainText.of(Page.in(Language.SV).text(words + "åå").titled("t")).lines())
        .anyMatch(line -> line.equals("ååååååååååå"));
  }

  @Test
  void a_wide_table_is_wrapped_within_its_columns() {
    String cell = "lång text ".repeat(20).strip();
    String text =
        PlainText.of(
            Page.in(Language.SV)
                .table(List.of("A", "B"), List.of(List.of(cell, cell)))
                .titled("t"));

    assertThat(text.lines()).allMatch(line -> line.length() <= 100).hasSizeGreaterThan(5);
  }

  @Test
  void no_renderer_adds_anything_but_ascii() {
    Page ascii =
        Page.in(Language.EN)
            .text("a")
            .part("b")
            .list(List.of("c"))
            .outline(List.of(new Block.Item("d", List.of(Block.Item.of("e")))))
            .table(List.of("f"), List.of(List.of("g")))
            .verbatim("h")
            .folded("i", inside -> inside.text("j"))
            .titled("k");

    for (String text : List.of(PlainText.of(ascii), Markdown.of(ascii), Html.of(ascii))) {
      assertThat(text).matches("\\A\\p{ASCII}*\\z").doesNotContain("\r", "\t").endsWith("\n");
    }
  }

  @Test
  void what_is_empty_is_left_out() {
    Page.Maker maker = Page.in(Language.EN).list(List.of()).outline(List.of());

    assertThat(maker.table(List.of("a"), List.of()).titled("t").blocks()).isEmpty();
  }

  @Test
  void a_row_of_another_width_and_a_heading_of_another_level_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Table(List.of("a"), List.of(List.of("b", "c"))));
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(0, "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(4, "a"));
  }
}
