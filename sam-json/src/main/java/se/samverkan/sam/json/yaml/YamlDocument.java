// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A YAML text as read: its tree, or the problems with it.
 *
 * <p>One document of UTF-8 text whose keys are texts and stand once. Refused are anchors and
 * aliases, tags, directives, merge keys, and whatever {@link StrictText} refuses. Problems that do
 * not keep the rest from being understood are told together.
 *
 * @param root the tree; empty where the text could not be read to its end. Where there are problems
 *     it is there only so that more of them can be found, and must not be relied on
 * @param problems what is wrong with the text, in the order of the text; empty if nothing is
 */
public record YamlDocument(Optional<YamlNode> root, List<TextProblem> problems) {

  /** How many bytes of a text are read: one mebibyte. */
  public static final int MAX_BYTES = 1 << 20;

  /** How many mappings and sequences may stand in one another. */
  public static final int MAX_DEPTH = 32;

  /**
   * @throws IllegalArgumentException if there is neither a tree nor a problem
   */
  public YamlDocument {
    problems = List.copyOf(problems);
    if (root.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException("a document has a tree or a problem");
    }
  }

  /** Reads a YAML text in UTF-8. */
  public static YamlDocument read(byte[] bytes) {
    YamlTreeBuilder tree = new YamlTreeBuilder(MAX_DEPTH);
    try {
      YamlEvents.tell(StrictText.decode(bytes, MAX_BYTES), tree);
      return of(tree, null);
    } catch (UnreadableTextException e) {
      return of(tree, e.problem());
    }
  }

  /** Reads a YAML text. */
  public static YamlDocument read(String text) {
    YamlTreeBuilder tree = new YamlTreeBuilder(MAX_DEPTH);
    try {
      YamlEvents.tell(StrictText.check(text, MAX_BYTES), tree);
      return of(tree, null);
    } catch (UnreadableTextException e) {
      return of(tree, e.problem());
    }
  }

  /** Whether there are no problems, so that the tree can be relied on. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  private static YamlDocument of(YamlTreeBuilder tree, @Nullable TextProblem last) {
    List<TextProblem> problems = new ArrayList<>(tree.problems());
    if (last != null) {
      problems.add(last);
      return new YamlDocument(Optional.empty(), problems);
    }
    return new YamlDocument(Optional.ofNullable(tree.root()), problems);
  }
}
