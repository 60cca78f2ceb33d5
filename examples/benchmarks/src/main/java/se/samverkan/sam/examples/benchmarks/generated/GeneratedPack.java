// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.generated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * A pack with this many criteria, each of one to three comparisons; Drools is given two rules for
 * each. Every four criteria make a group; the first group decides about the programme and the
 * others stand beside it.
 */
public final class GeneratedPack {

  private static final int IN_A_GROUP = 4;

  private static final String MANIFEST =
      """
      pack: generated
      version: "1.0.0"
      validFrom: 2007-01-01
      title: {sv: Slump, en: Random}
      sources: [made from a seed]
      programme: {from: 2007-01-01}
      groups:
      %s""";

  private static final String RULES =
      """
      package se.samverkan.sam.packs.generated;

      %s
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      %s""";

  private final SplittableRandom random;

  private GeneratedPack(int criteria) {
    random = new SplittableRandom(criteria);
  }

  /** The pack of this many criteria, always the same. */
  public static RulePack of(int criteria) {
    return RulePacks.read(PackSource.of(files(criteria))).orElseThrow();
  }

  private static PackFiles files(int criteria) {
    GeneratedPack pack = new GeneratedPack(criteria);
    return PackFiles.of(
        "generated",
        Map.of(
            PackFiles.MANIFEST,
            MANIFEST.formatted(groups(criteria)).getBytes(UTF_8),
            PackFiles.ELIGIBILITY,
            RULES.formatted(imports(), pack.rules(criteria)).getBytes(UTF_8)));
  }

  private static String groups(int criteria) {
    return IntStream.range(0, criteria / IN_A_GROUP)
        .mapToObj(GeneratedPack::group)
        .collect(Collectors.joining());
  }

  private static String group(int number) {
    String members =
        IntStream.range(number * IN_A_GROUP, (number + 1) * IN_A_GROUP)
            .mapToObj(criterion -> "generated.c" + criterion)
            .collect(Collectors.joining(", "));
    return """
          - id: group-%s
            role: %s
            label: {sv: grupp, en: group}
            source: made from a seed
            requires: {allOf: [%s]}
        """
        .formatted(number, number == 0 ? "targetGroup" : "background", members);
  }

  private static String imports() {
    String codes =
        ApplicantFields.CATALOGUE.fields().stream()
            .map(FactField::type)
            .filter(type -> type instanceof FactType.OneOf || type instanceof FactType.SetOf)
            .map(GeneratedPack::codes)
            .map(type -> "import " + type.getName() + ";\n")
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    return "import " + ApplicantFields.CATALOGUE.subject().getName() + ";\n" + codes;
  }

  private static Class<?> codes(FactType<?> type) {
    return type instanceof FactType.OneOf<?> one ? one.codes() : ((FactType.SetOf<?>) type).codes();
  }

  private String rules(int criteria) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < criteria; number++) {
      text.append(
          """

          rule "criterion %s"
              @id("generated.c%s")
              @source("made from a seed")
              @sv("kriterium %s")
              @en("criterion %s")
          when
              ApplicantOnDate( %s )
          then
              findings.met( drools.getRule() );
          end
          """
              .formatted(number, number, number, number, condition()));
    }
    return text.toString();
  }

  private String condition() {
    List<FactField<?>> fields = new ArrayList<>(ApplicantFields.CATALOGUE.fields());
    List<String> comparisons = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      comparisons.add(comparison(fields.remove(random.nextInt(fields.size()))));
    }
    return String.join(random.nextBoolean() ? ", " : " || ", comparisons);
  }

  private String comparison(FactField<?> field) {
    FactType<?> type = field.type();
    if (type instanceof FactType.Flag) {
      return field.id() + " == " + random.nextBoolean();
    } else if (type instanceof FactType.Number) {
      return field.id() + (random.nextBoolean() ? " >= " : " <= ") + (5 + random.nextInt(50));
    } else if (type instanceof FactType.Count) {
      return field.id() + " >= " + (1 + random.nextInt(24));
    } else if (type instanceof FactType.Text) {
      return field.id() + " == \"Norberg\"";
    }
    Object[] codes = codes(type).getEnumConstants();
    Object code = codes[random.nextInt(codes.length)];
    return field.id()
        + (type instanceof FactType.SetOf ? " contains " : " == ")
        + codes(type).getSimpleName()
        + "."
        + ((Enum<?>) code).name();
  }
}
