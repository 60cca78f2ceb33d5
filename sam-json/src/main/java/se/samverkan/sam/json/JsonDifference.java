// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlSequence;

/**
 * A place at which two documents differ in canonical form. What stands there may be personal:
 * {@code toString} shows the place alone.
 *
 * @param pointer the place, as a JSON Pointer (RFC 6901); a key that may be data rather than a name
 *     is shown in it as an asterisk
 * @param before what the first document has there, in canonical form; empty if it has nothing there
 * @param after what the second document has there
 */
public record JsonDifference(String pointer, Optional<String> before, Optional<String> after) {

  /**
   * @throws NullPointerException if anything is null
   */
  public JsonDifference {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Where two documents of this library differ, in the order of the first; empty exactly if they
   * are equal in canonical form. Items of lists are held against each other by position. Of a part
   * that only one of them has, the whole is one difference.
   *
   * @throws IllegalArgumentException if either is not a document of JSON
   */
  public static List<JsonDifference> between(String before, String after) {
    List<JsonDifference> found = new ArrayList<>();
    compare(tree(before), tree(after), Pointer.ROOT, found);
    return List.copyOf(found);
  }

  private static YamlNode tree(String json) {
    Problems problems = new Problems();
    YamlNode tree = CanonicalJson.tree(json, problems);
    if (tree == null || problems.count() > 0) {
      throw new RefusedException(problems.inOrder());
    }
    return tree;
  }

  private static void compare(
      @Nullable YamlNode before, @Nullable YamlNode after, Pointer at, List<JsonDifference> found) {
    if (before instanceof YamlMapping one && after instanceof YamlMapping other) {
      Set<String> keys = new LinkedHashSet<>(one.keys());
      keys.addAll(other.keys());
      for (String key : keys) {
        compare(one.get(key).orElse(null), other.get(key).orElse(null), at.then(key), found);
      }
    } else if (before instanceof YamlSequence one && after instanceof YamlSequence other) {
      int longest = Math.max(one.items().size(), other.items().size());
      for (int i = 0; i < longest; i++) {
        compare(item(one, i), item(other, i), at.then(i), found);
      }
    } else {
      Optional<String> was = Optional.ofNullable(before).map(CanonicalJson::of);
      Optional<String> is = Optional.ofNullable(after).map(CanonicalJson::of);
      if (!was.equals(is)) {
        found.add(new JsonDifference(at.text(), was, is));
      }
    }
  }

  private static @Nullable YamlNode item(YamlSequence list, int position) {
    return position < list.items().size() ? list.items().get(position) : null;
  }

  /** The place, and whether something changed there, was added or removed; never what it is. */
  @Override
  public String toString() {
    return pointer + (before.isEmpty() ? ": added" : after.isEmpty() ? ": removed" : ": changed");
  }
}
