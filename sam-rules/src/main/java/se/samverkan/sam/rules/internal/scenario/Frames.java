// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.internal.reading.Scalars;

/**
 * Reads what is common to all scenarios: a name, a day, what is given and what is expected, and
 * cases that say only in what they differ.
 *
 * @param <S> the kind of scenario
 */
final class Frames<S> {

  private static final List<String> REQUIRED = List.of("asOf", "given", "expect");

  /** Lays what a case says over what its scenario says. */
  @FunctionalInterface
  interface Over extends BiFunction<Optional<YamlMapping>, YamlMapping, YamlMapping> {}

  private final ProblemLog log;
  private final Ids names;
  private final Scalars scalars;
  private final Over given;
  private final Over expect;
  private final BiFunction<Fields, Frame, Optional<S>> scenario;

  Frames(ProblemLog log, Over given, Over expect, BiFunction<Fields, Frame, Optional<S>> scenario) {
    this.log = log;
    this.names = new Ids(log);
    this.scalars = new Scalars(log);
    this.given = given;
    this.expect = expect;
    this.scenario = scenario;
  }

  List<S> read(Fields fields) {
    Frame frame = frame(fields, Frame.EMPTY);
    if (!fields.has("cases")) {
      List<S> one = scenario(fields, frame).stream().toList();
      fields.end();
      return one;
    }
    List<S> cases =
        fields.children("cases").stream()
            .flatMap(
                item -> {
                  Stream<S> one = scenario(item, frame(item, frame)).stream();
                  item.end();
                  return one;
                })
            .toList();
    fields.end();
    return cases;
  }

  private Optional<S> scenario(Fields fields, Frame frame) {
    if (fields.has("name")) {
      names.take(frame.name(), fields.placeOfValue("name"));
    }
    REQUIRED.stream().filter(key -> !frame.keys().contains(key)).forEach(fields::required);
    return scenario.apply(fields, frame);
  }

  private Frame frame(Fields fields, Frame outer) {
    String name = fields.text("name");
    Optional<YamlMapping> ownGiven =
        mapping(fields, "given").map(own -> given.apply(outer.given(), own));
    Optional<YamlMapping> ownExpect =
        mapping(fields, "expect").map(own -> expect.apply(outer.expect(), own));
    return new Frame(
        outer.name().isEmpty() ? name : outer.name() + ": " + name,
        fields.optionalText("source").or(outer::source),
        Filing.read(fields, log).over(outer.filing()),
        fields.optionalDate("asOf").or(outer::asOf),
        ownGiven.or(outer::given),
        ownExpect.or(outer::expect),
        REQUIRED.stream()
            .filter(key -> fields.has(key) || outer.keys().contains(key))
            .collect(Collectors.toSet()));
  }

  private Optional<YamlMapping> mapping(Fields fields, String key) {
    return fields
        .node(key)
        .flatMap(
            node -> {
              if (node.asMapping().isEmpty()) {
                scalars.wrongKind(node, "`" + key + "`", "a mapping of keys to values");
              }
              return node.asMapping();
            });
  }
}
