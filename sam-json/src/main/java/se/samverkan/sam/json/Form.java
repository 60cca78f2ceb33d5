// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * How one kind of value stands in a document. What a form writes, it reads as an equal value.
 *
 * @param <T> the kind of value
 */
sealed interface Form<T>
    permits TextForm,
        WholeNumberForm,
        NumberForm,
        TruthForm,
        CodeForm,
        ListForm,
        FactListForm,
        OwnFactsForm,
        HoursForm,
        SetForm,
        ByCodeForm,
        ObjectForm,
        VariantForm,
        ParticipationForm,
        AuditRecordForm {

  /** What stands in a document, as messages call it: {@code a date}, {@code true or false}. */
  String inWords();

  /** The value of a node; null if it is none, and then a problem has been noted. */
  @Nullable T read(YamlNode node, Pointer at, Problems problems);

  /**
   * Tells a value.
   *
   * @throws IllegalArgumentException if the value could not be read again
   */
  void write(T value, Sink sink);

  /** How what is expected could be written in place of another kind of value; empty if no help. */
  default String advice(YamlNode node) {
    return "";
  }

  /** Notes that another kind of value stands there. */
  default void refuse(YamlNode node, Pointer at, Problems problems) {
    String advice = advice(node);
    problems.add(
        node.place(),
        at,
        "expected "
            + inWords()
            + (node.isNull() ? ", but there is nothing" : ", not " + node.kindInWords())
            + (advice.isEmpty() ? "" : "; " + advice));
  }
}
