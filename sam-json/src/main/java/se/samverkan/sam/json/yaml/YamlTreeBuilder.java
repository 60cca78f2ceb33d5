// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;

/**
 * Builds a tree of nodes from its parts, told in the order of a text. Notes keys that stand twice
 * and characters that are not allowed, and goes on; stops where it gets too deep or too bad. For
 * one thread.
 */
public final class YamlTreeBuilder {

  /** How many problems of one text are told. */
  public static final int MOST_PROBLEMS = 100;

  private final int maxDepth;
  private final List<TextProblem> problems = new ArrayList<>();
  private final Deque<Container> open = new ArrayDeque<>();
  private @Nullable YamlNode root;

  /** A builder of trees in which at most so many containers stand in one another. */
  public YamlTreeBuilder(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /** Whether a key comes next. */
  public boolean expectsKey() {
    return open.peek() instanceof OpenMapping mapping && mapping.key == null;
  }

  /**
   * A mapping begins.
   *
   * @throws UnreadableTextException if it is too deep
   */
  public void startMapping(Place place) {
    start(new OpenMapping(place, here()));
  }

  /**
   * A sequence begins.
   *
   * @throws UnreadableTextException if it is too deep
   */
  public void startSequence(Place place) {
    start(new OpenSequence(place, here()));
  }

  /**
   * A key in the innermost mapping.
   *
   * @throws IllegalStateException if no key is expected
   */
  public void key(Place place, String key) {
    if (!(open.peek() instanceof OpenMapping mapping) || mapping.key != null) {
      throw new IllegalStateException("no key is expected");
    }
    mapping.key = key;
    mapping.keyPlace = place;
    mapping.keyIsNew = mapping.keys.add(key);
    if (!mapping.keyIsNew) {
      problem(place, Pointer.quote(key) + " stands here twice");
    }
    StrictText.fault(key).ifPresent(fault -> problem(place, fault));
  }

  /** A scalar; see {@link YamlScalar}. */
  public void scalar(Place place, String raw, boolean quoted) {
    StrictText.fault(raw).ifPresent(fault -> problem(place, fault));
    add(new YamlScalar(place, raw, quoted));
  }

  /**
   * The innermost container ends.
   *
   * @throws java.util.NoSuchElementException if none is open
   */
  public void end() {
    add(open.pop().close());
  }

  /**
   * Notes a problem with what comes next.
   *
   * @throws UnreadableTextException if too many have been noted already
   */
  public void problem(Place place, String message) {
    TextProblem problem = new TextProblem(place, here().text(), message);
    if (problems.size() == MOST_PROBLEMS) {
      throw new UnreadableTextException(
          new TextProblem(place, here().text(), "there are more problems than are told here"));
    }
    problems.add(problem);
  }

  /** The end of reading at a problem with what comes next. */
  public UnreadableTextException stop(Place place, String message) {
    return new UnreadableTextException(new TextProblem(place, here().text(), message));
  }

  /** The problems noted so far. */
  public List<TextProblem> problems() {
    return List.copyOf(problems);
  }

  /** The tree; null as long as it is not complete. */
  public @Nullable YamlNode root() {
    return root;
  }

  private Pointer here() {
    Container container = open.peek();
    return container == null ? Pointer.ROOT : container.next();
  }

  private void start(Container container) {
    if (open.size() == maxDepth) {
      throw stop(container.place, "nested deeper than the " + maxDepth + " levels that are read");
    }
    open.push(container);
  }

  private void add(YamlNode node) {
    Container container = open.peek();
    if (container == null) {
      root = node;
    } else {
      container.add(node);
    }
  }

  private abstract static class Container {
    final Place place;
    final Pointer pointer;

    Container(Place place, Pointer pointer) {
      this.place = place;
      this.pointer = pointer;
    }

    abstract Pointer next();

    abstract void add(YamlNode node);

    abstract YamlNode close();
  }

  private static final class OpenMapping extends Container {
    final List<YamlMapping.Entry> entries = new ArrayList<>();
    final Set<String> keys = new HashSet<>();
    @Nullable String key;
    Place keyPlace = Place.UNKNOWN;
    boolean keyIsNew;

    OpenMapping(Place place, Pointer pointer) {
      super(place, pointer);
    }

    @Override
    Pointer next() {
      return key == null ? pointer : pointer.then(key);
    }

    @Override
    void add(YamlNode node) {
      if (key != null && keyIsNew) {
        entries.add(new YamlMapping.Entry(key, keyPlace, node));
      }
      key = null;
    }

    @Override
    YamlNode close() {
      return new YamlMapping(place, entries);
    }
  }

  private static final class OpenSequence extends Container {
    final List<YamlNode> items = new ArrayList<>();

    OpenSequence(Place place, Pointer pointer) {
      super(place, pointer);
    }

    @Override
    Pointer next() {
      return pointer.then(items.size());
    }

    @Override
    void add(YamlNode node) {
      items.add(node);
    }

    @Override
    YamlNode close() {
      return new YamlSequence(place, items);
    }
  }
}
