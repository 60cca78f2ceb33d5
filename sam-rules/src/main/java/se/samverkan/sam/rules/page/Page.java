// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;

/**
 * A page in one language. Immutable.
 *
 * @param title the title; no blank text
 * @param language the language of all its texts
 * @param blocks what it tells, in order
 */
public record Page(String title, Language language, List<Block> blocks) {

  public Page {
    blocks = List.copyOf(blocks);
  }

  /** A new page. */
  public static Maker in(Language language) {
    return new Maker(language);
  }

  /** Makes a page, from the top. Not thread-safe. */
  public static final class Maker {

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    private Maker(Language language) {
      this.language = language;
    }

    /** The language of the page. */
    public Language language() {
      return language;
    }

    /** The one of two texts that is in the language of the page. */
    public String say(String sv, String en) {
      return language == Language.SV ? sv : en;
    }

    /** The text of a label in the language of the page. */
    public String say(Label label) {
      return label.in(language);
    }

    /** A part of the page begins. */
    public Maker part(String heading) {
      return add(new Block.Heading(1, heading));
    }

    /** A part of a part begins. */
    public Maker section(String heading) {
      return add(new Block.Heading(2, heading));
    }

    /** A paragraph. */
    public Maker text(String text) {
      return add(new Block.Paragraph(text));
    }

    /** A list; nothing if it has no items. */
    public Maker list(List<String> items) {
      return items.isEmpty() ? this : add(new Block.Listing(items));
    }

    /** A list in which items have items under them; nothing if it has no items. */
    public Maker outline(List<Block.Item> items) {
      return items.isEmpty() ? this : add(new Block.Outline(items));
    }

    /** A table; nothing if it has no rows. */
    public Maker table(List<String> columns, List<List<String>> rows) {
      return rows.isEmpty() ? this : add(new Block.Table(columns, rows));
    }

    /** Lines shown as they are. */
    public Maker verbatim(String text) {
      return add(new Block.Verbatim(text));
    }

    /** Blocks that are folded away at first. */
    public Maker folded(String summary, Consumer<Maker> inside) {
      Maker maker = new Maker(language);
      inside.accept(maker);
      return add(new Block.Folded(summary, false, maker.blocks));
    }

    /** These blocks. */
    public Maker add(Block... more) {
      blocks.addAll(Arrays.asList(more));
      return this;
    }

    /** The page. */
    public Page titled(String title) {
      return new Page(title, language, blocks);
    }
  }
}
