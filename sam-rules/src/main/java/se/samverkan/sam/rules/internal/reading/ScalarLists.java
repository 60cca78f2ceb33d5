// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads lists of single values, each of which may stand in the list once. */
public final class ScalarLists {

  private final ProblemLog log;
  private final Scalars scalars;

  /** Reads lists of the file of this log. */
  public ScalarLists(ProblemLog log) {
    this.log = log;
    this.scalars = new Scalars(log);
  }

  /** Texts. */
  public List<String> texts(List<YamlNode> items, String what) {
    Set<String> texts = new LinkedHashSet<>();
    for (YamlNode item : items) {
      scalars.text(item, what).ifPresent(text -> add(texts, text, text, item));
    }
    return List.copyOf(texts);
  }

  /** Constants of a closed list. */
  public <E extends Enum<E>> List<E> words(List<YamlNode> items, String what, Class<E> list) {
    Set<E> words = new LinkedHashSet<>();
    for (YamlNode item : items) {
      Optional<E> word = scalars.word(item, what, list);
      word.ifPresent(constant -> add(words, constant, Words.of(constant), item));
    }
    return List.copyOf(words);
  }

  private <T> void add(Set<T> values, T value, String written, YamlNode item) {
    if (!values.add(value)) {
      log.problem(item.place(), PackProblem.quote(written) + " stands here twice");
    }
  }
}
