// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the pages lead somewhere, and every page can be found from the index. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @Test
  void everyLinkLeadsToAFileThatIsThereAndToAHeadingInIt() {
    List<String> broken =
        Repository.files(".md").stream()
            .flatMap(page -> links(page).filter(link -> !leads(page, link)).map(at(page)))
            .toList();

    assertThat(broken).isEmpty();
  }

  @Test
  void everyPageIsInTheIndex() {
    Path index = Repository.ROOT.resolve("docs/README.md");
    List<Path> linked =
        links(index)
            .map(link -> index.resolveSibling(link.replaceAll("#.*", "")).normalize())
            .toList();

    assertThat(linked)
        .containsAll(
            Repository.files(".md").stream()
                .filter(page -> page.getParent().endsWith("docs"))
                .filter(page -> !page.equals(index))
                .toList());
  }

  private static Function<String, String> at(Path page) {
    return link -> Repository.ROOT.relativize(page) + ": " + link;
  }

  private static Stream<String> links(Path page) {
    String prose = CODE.matcher(Repository.text(page)).replaceAll("`");
    return LINK.matcher(prose)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"));
  }

  private static boolean leads(Path page, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || hasHeading(target, parts[1]));
  }

  private static boolean hasHeading(Path page, String anchor) {
    return HEADING
        .matcher(Repository.text(page))
        .results()
        .map(heading -> anchor(heading.group(1)))
        .anyMatch(anchor::equals);
  }

  /** The name that GitHub gives a heading: small letters, hyphens for spaces, no other signs. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
