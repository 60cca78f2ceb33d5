// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scaffold;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.internal.pack.PackFileNames;
import se.samverkan.sam.rules.internal.profile.Visible;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackSource;

/**
 * The files of a new pack: a manifest, rules and scenarios that read without a warning and pass,
 * with comments that teach. What is invented in them is marked.
 *
 * @param id the pack's id, which is also the name of its folder
 * @param title the programme's name
 * @param validFrom the first day of the rules
 * @param language the language of the comments
 */
public record PackScaffold(String id, Label title, LocalDate validFrom, Language language) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /**
   * @throws NullPointerException if a part is null
   */
  public PackScaffold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(language, "language");
  }

  /**
   * The files of a new pack with comments in Swedish, see {@link #files()}.
   *
   * @throws IllegalStateException if no pack can be made of these, see {@link #problems()}
   */
  public static Map<String, String> files(String id, Label title, LocalDate validFrom) {
    return new PackScaffold(id, title, validFrom, Language.SV).files();
  }

  /** Why no pack can be made of these; empty if one can. */
  public List<PackProblem> problems() {
    List<PackProblem> problems = new ArrayList<>();
    if (!PackFileNames.isPackId(id)) {
      problems.addAll(PackFiles.of(id, Map.of(PackFiles.MANIFEST, new byte[0])).problems());
    } else if (PackSource.builtInIds().contains(id)) {
      problems.add(
          PackProblem.at(id, 0, 0, PackProblem.quote(id) + " is the name of a built-in pack")
              .advise("choose another name"));
    }
    for (String text : List.of(title.sv(), title.en())) {
      Visible.fault(text)
          .ifPresent(
              fault ->
                  problems.add(
                      PackProblem.at(PackFiles.MANIFEST, 0, 0, fault).advise(Visible.ADVICE)));
    }
    if (validFrom.getYear() < FIRST_YEAR || validFrom.getYear() > LAST_YEAR) {
      problems.add(
          PackProblem.at(
              PackFiles.MANIFEST, 0, 0, "a pack is valid from a day in the years 1900 to 2199"));
    }
    return problems.stream().distinct().sorted().toList();
  }

  /**
   * The texts of the files by their names within the pack, in the order in which one reads them.
   *
   * @throws IllegalStateException if no pack can be made, see {@link #problems()}
   */
  public Map<String, String> files() {
    List<PackProblem> problems = problems();
    if (!problems.isEmpty()) {
      throw new IllegalStateException("no pack can be made: " + problems);
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put(PackFiles.MANIFEST, filled("pack.yaml"));
    files.put(PackFiles.ELIGIBILITY, filled("eligibility.drl"));
    String scenarios = language == Language.SV ? "malgrupp" : "target-group";
    files.put(PackFileNames.SCENARIOS + "/" + scenarios + ".yaml", filled("scenario.yaml"));
    return files;
  }

  /**
   * Writes the pack into a new folder of its name. Nothing that is there is changed, and where it
   * cannot be written whole, nothing of it is left.
   *
   * @param parent the folder in which the new one is to lie
   * @return why it was not written; empty if it was
   */
  public Optional<PackProblem> write(Path parent) {
    List<PackProblem> problems = problems();
    return problems.isEmpty() ? NewFolder.write(parent, id, files()) : Optional.of(problems.get(0));
  }

  private String filled(String template) {
    String text = Template.read(language.tag() + "/" + template);
    for (Map.Entry<String, String> place : places().entrySet()) {
      text = text.replace("%" + place.getKey() + "%", place.getValue());
    }
    return text;
  }

  /** The titles come last, so that nothing in them is taken for a place. */
  private Map<String, String> places() {
    LocalDate eighteen = validFrom.minusYears(18);
    LocalDate sixtyFive = validFrom.minusYears(65);
    Map<String, String> places = new LinkedHashMap<>();
    places.put("id", id);
    places.put("validFrom", validFrom.toString());
    places.put("birthTypical", validFrom.minusYears(40).withDayOfMonth(1).toString());
    places.put("eighteenToday", eighteen.toString());
    places.put("eighteenTomorrow", eighteen.plusDays(1).toString());
    places.put("sixtyFiveToday", sixtyFive.toString());
    places.put("sixtyFiveTomorrow", sixtyFive.plusDays(1).toString());
    places.put("titleEn", quoted(title.en()));
    places.put("titleSv", quoted(title.sv()));
    return places;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
