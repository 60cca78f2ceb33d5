// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.AuditLine;
import se.samverkan.sam.json.AuditLines;
import se.samverkan.sam.rules.audit.PackEdition;
import se.samverkan.sam.rules.audit.PackEditions;
import se.samverkan.sam.rules.audit.PackStore;
import se.samverkan.sam.rules.audit.Replay;
import se.samverkan.sam.rules.audit.ReplayJson;
import se.samverkan.sam.rules.audit.ReplayPage;
import se.samverkan.sam.rules.audit.ReplaySurvey;
import se.samverkan.sam.rules.audit.Replayed;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.page.JsonTree;

/** Asks again what the records in a file say was asked, and shows where the answer is another. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {

  private static final String PIPED = "-";

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.FILE}", descriptionKey = "records")
  private String file = "";

  @Option(names = "--store", paramLabel = "${bundle:label.FOLDER}", descriptionKey = "replayStore")
  private @Nullable String store;

  @Option(names = "--pack", paramLabel = "${bundle:label.PACK}", descriptionKey = "replayPacks")
  private List<String> packs = new ArrayList<>();

  @Option(names = "--same-engine", descriptionKey = "sameEngine")
  private boolean sameEngine;

  @Option(names = "--values", descriptionKey = "replayValues")
  private boolean values;

  ReplayCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Language language = shape.language();
    Replay replay = replay(language);
    ReplaySurvey survey = new ReplaySurvey();
    lines(
        line -> {
          Replayed replayed = replay.replay(line.reading());
          survey.add(line.number(), replayed);
          if (shape.isJson()) {
            workplace.out().println(ReplayJson.of(line.number(), replayed).line());
          }
        },
        language);
    if (survey.count() == 0) {
      throw new UnusableException(
          file + Say.in(language, ": det finns ingen post i filen", ": there is no record in it"));
    }
    if (!shape.isJson()) {
      Told told = new Told(ReplayPage.of(survey, file, language), JsonTree.object(), false);
      shape.tell(workplace, told);
    }
    return survey.impossible() > 0
        ? Desk.UNUSABLE
        : survey.differing() > 0 ? Desk.FINDINGS : Desk.FINE;
  }

  private Replay replay(Language language) {
    List<PackEditions> places = new ArrayList<>();
    String folder = store;
    if (folder != null) {
      places.add(PackStore.folder(storeFolder(folder, language)));
    }
    places.add(
        PackEditions.of(
            packs.stream()
                .map(pack -> PackEdition.of(NamedPack.read(pack, workplace, language)))
                .toList()));
    places.add(PackEditions.builtIn());
    Replay replay = Replay.of(PackEditions.firstOf(places));
    Replay run = sameEngine ? replay : replay.using(Engine.MODEL);
    return values ? run.showingValues() : run;
  }

  private Path storeFolder(String written, Language language) {
    Path folder = workplace.path(written);
    if (!Files.isDirectory(folder)) {
      throw new UnusableException(
          Say.in(
              language,
              "det finns ingen mapp `" + written + "`",
              "there is no folder `" + written + "`"));
    }
    return folder;
  }

  private void lines(Consumer<AuditLine> consumer, Language language) {
    try (InputStream in = open(language)) {
      AuditLines.read(in, consumer);
    } catch (IOException e) {
      throw WholeFile.unreadable(file, language);
    }
  }

  private InputStream open(Language language) throws IOException {
    if (file.equals(PIPED)) {
      return workplace.in();
    }
    Path path = workplace.path(file);
    WholeFile.refuseWhatIsNone(path, file, language);
    return new BufferedInputStream(Files.newInputStream(path));
  }
}
