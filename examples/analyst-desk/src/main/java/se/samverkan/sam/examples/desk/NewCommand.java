// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.page.JsonTree;
import se.samverkan.sam.rules.page.Page;
import se.samverkan.sam.rules.scaffold.PackScaffold;

/** Makes a new pack to start from. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private Shape shape = new Shape();

  @Parameters(paramLabel = "${bundle:label.FOLDER}", descriptionKey = "folder")
  private String folder = "";

  @Option(
      names = "--title-sv",
      required = true,
      paramLabel = "${bundle:label.TEXT}",
      descriptionKey = "titleSv")
  private String swedishTitle = "";

  @Option(
      names = "--title-en",
      required = true,
      paramLabel = "${bundle:label.TEXT}",
      descriptionKey = "titleEn")
  private String englishTitle = "";

  @Option(
      names = "--valid-from",
      paramLabel = "${bundle:label.DAY}",
      converter = Day.class,
      descriptionKey = "validFrom")
  private @Nullable LocalDate validFrom;

  NewCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (swedishTitle.isBlank() || englishTitle.isBlank()) {
      throw new UnusableException(
          Say.in(shape.language(), "programmets namn får inte vara tomt", "the title is blank"));
    }
    Path place = workplace.path(folder).toAbsolutePath().normalize();
    String id = Optional.ofNullable(place.getFileName()).map(Path::toString).orElse("");
    LocalDate day = Optional.ofNullable(validFrom).orElseGet(workplace::today);
    PackScaffold scaffold =
        new PackScaffold(id, new Label(swedishTitle, englishTitle), day, shape.language());
    List<PackProblem> problems = scaffold.problems();
    if (problems.isEmpty() && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnusableException(
          Say.in(
              shape.language(),
              "`" + folder + "` finns redan; ange en mapp som inte finns",
              "`" + folder + "` is there already; name a folder that is not"));
    }
    if (problems.isEmpty()) {
      Path parent = Optional.ofNullable(place.getParent()).orElse(place);
      WholeFile.folder(parent, shape.language());
      problems = scaffold.write(parent).stream().toList();
    }
    if (!problems.isEmpty()) {
      throw new UnusableException(Problems.told(problems, shape.language()));
    }
    return shape.tell(workplace, told(scaffold));
  }

  private Told told(PackScaffold scaffold) {
    List<String> files = List.copyOf(scaffold.files().keySet());
    Page page =
        Page.in(shape.language())
            .list(files.stream().map(file -> "`" + folder + "/" + file + "`").toList())
            .text(
                Say.in(
                    shape.language(),
                    "Läs filerna uppifrån och ändra dem. Därefter: `sam check "
                        + folder
                        + "` och `sam test "
                        + folder
                        + "`.",
                    "Read the files from the top and change them. Then: `sam check "
                        + folder
                        + "` and `sam test "
                        + folder
                        + "`."))
            .titled(Say.in(shape.language(), "Nytt regelpaket", "New pack"));
    return new Told(
        page, JsonTree.object().put("folder", folder).list("files", files, file -> file), false);
  }
}
