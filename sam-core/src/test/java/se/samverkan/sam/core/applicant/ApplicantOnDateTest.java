// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;

/** Rules read by accessor what the sheet holds by field; the two say the same, and no more. */
class ApplicantOnDateTest {

  private static final Set<String> NOT_FACTS =
      Set.of("sheet", "own", "equals", "hashCode", "toString");

  @Example
  void there_is_an_accessor_for_each_field_with_its_twin_and_no_other() {
    assertThat(accessors(ApplicantOnDate.class, "").keySet())
        .containsExactlyInAnyOrderElementsOf(
            ApplicantFields.CATALOGUE.fields().stream()
                .flatMap(field -> readings(field).keySet().stream())
                .toList());
  }

  @Property(tries = 300)
  void each_accessor_reads_what_the_sheet_holds(@ForAll("views") ApplicantOnDate view) {
    for (FactField<?> field : ApplicantFields.CATALOGUE.fields()) {
      readings(field)
          .forEach(
              (name, reading) ->
                  assertThat(read(view, name)).as(name).isEqualTo(reading.apply(view.sheet())));
    }
  }

  @Property(tries = 300)
  void what_is_not_known_is_null_or_an_empty_set(@ForAll("views") ApplicantOnDate view) {
    for (FactField<?> field : ApplicantFields.CATALOGUE.fields()) {
      ApplicantOnDate without = ApplicantOnDate.of(view.sheet().with(field, null));
      readings(field)
          .keySet()
          .forEach(name -> assertThat(read(without, name)).as(name).isIn(null, Set.of()));
    }
  }

  @Property(tries = 300)
  void a_view_is_equal_to_another_of_an_equal_sheet(
      @ForAll("views") ApplicantOnDate one, @ForAll("views") ApplicantOnDate other) {
    assertThat(ApplicantOnDate.of(one.sheet())).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one.equals(other)).isEqualTo(one.sheet().equals(other.sheet()));
    assertThat(one).isNotEqualTo(null);
  }

  @Property(tries = 300)
  void the_text_names_the_known_fields_and_nothing_else(@ForAll("views") ApplicantOnDate view) {
    assertThat(view)
        .hasToString(
            view.sheet().known().stream()
                .map(FactField::id)
                .collect(Collectors.joining(", ", "ApplicantOnDate[", "]")));
  }

  @Example
  void a_sheet_of_another_catalogue_is_refused() {
    FactSheet other = FactSheet.empty(FactCatalogue.of(ApplicantOnDate.class).make());
    assertThatIllegalArgumentException().isThrownBy(() -> ApplicantOnDate.of(other));
  }

  @Provide
  static Arbitrary<ApplicantOnDate> views() {
    return Applicants.close().map(applicant -> applicant.on(Somebody.TODAY));
  }

  /** The accessors of a field, each with what it has to read from a sheet. */
  private static Map<String, Function<FactSheet, @Nullable Object>> readings(FactField<?> field) {
    String name = field.id();
    if (field.type() instanceof FactType.SetOf<?>) {
      return Map.of(
          name,
          sheet -> codes(sheet, field, KnownCodes::present),
          "absent" + capital(name),
          sheet -> codes(sheet, field, KnownCodes::absent));
    } else if (field.type() instanceof FactType.Count) {
      return Map.of(
          name,
          sheet -> end(sheet, field, Bounds::atLeast),
          name + "AtMost",
          sheet -> end(sheet, field, Bounds::atMost));
    }
    return Map.of(name, sheet -> sheet.value(field));
  }

  private static Object codes(
      FactSheet sheet, FactField<?> field, Function<KnownCodes<?>, Set<?>> part) {
    return sheet.value(field) instanceof KnownCodes<?> codes ? part.apply(codes) : Set.of();
  }

  private static @Nullable Object end(
      FactSheet sheet, FactField<?> field, Function<Bounds, @Nullable Integer> end) {
    return sheet.value(field) instanceof Bounds bounds ? end.apply(bounds) : null;
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The public accessors by name; those of a slot after the slot's name and a dot. */
  private static Map<String, Method> accessors(Class<?> type, String before) {
    Map<String, Method> accessors = new TreeMap<>();
    for (Method method : facts(type).toList()) {
      if (List.of(BenefitOnDate.class, SicknessCompensationOnDate.class)
          .contains(method.getReturnType())) {
        accessors.putAll(accessors(method.getReturnType(), method.getName() + "."));
      } else {
        accessors.put(before + method.getName(), method);
      }
    }
    return accessors;
  }

  private static Stream<Method> facts(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !NOT_FACTS.contains(method.getName()));
  }

  private static @Nullable Object read(Object view, String path) {
    try {
      int dot = path.indexOf('.');
      String name = dot < 0 ? path : path.substring(0, dot);
      Object value = view.getClass().getMethod(name).invoke(view);
      return dot < 0 || value == null ? value : read(value, path.substring(dot + 1));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
