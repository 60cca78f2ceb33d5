// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.internal.pack.PackFileNames;
import se.samverkan.sam.rules.pack.PackFiles;

/** Editions in a folder on disk, each written aside and then put in its place whole. */
final class FolderPackStore implements PackStore {

  private static final String INDEX = "index.txt";
  private static final String ASIDE = ".new-";
  private static final int DEEPEST = 12;
  private static final int MOST_FILES = 64;

  private static final Label OTHER_CONTENT =
      new Label(
          "regeltexten i lagret är inte längre vad dess namn säger",
          "the text of the rules in the store is no longer what its name says");
  private static final Label UNREADABLE =
      new Label(
          "regeltexten i lagret går inte att läsa",
          "the text of the rules in the store cannot be read");

  private final Path folder;

  FolderPackStore(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public EditionLookup find(String sha256) {
    // nothing but a fingerprint becomes part of a path
    if (!AuditRecord.SHA_256.matcher(sha256).matches()) {
      return new EditionLookup.Missing();
    }
    Path place = folder.resolve(sha256);
    if (!Files.exists(place, NOFOLLOW_LINKS)) {
      return new EditionLookup.Missing();
    }
    try {
      PackEdition edition = PackEdition.of(files(place));
      boolean sound =
          edition.sha256().equals(sha256)
              && edition.index().equals(Files.readString(place.resolve(INDEX)));
      return sound ? new EditionLookup.Found(edition) : new EditionLookup.Damaged(OTHER_CONTENT);
    } catch (IllegalArgumentException e) { // other files than an edition has
      return new EditionLookup.Damaged(OTHER_CONTENT);
    } catch (IOException e) {
      return new EditionLookup.Damaged(UNREADABLE);
    }
  }

  @Override
  public void keep(PackEdition edition) throws IOException {
    if (isKept(edition)) {
      return;
    }
    Files.createDirectories(folder);
    Path aside = Files.createTempDirectory(folder, ASIDE);
    try {
      // one below, since a folder for what is passing can be read by its owner alone
      Path whole = aside.resolve(edition.sha256());
      write(edition, whole);
      Files.move(whole, folder.resolve(edition.sha256()), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // another program may have been quicker
      if (!isKept(edition)) {
        throw e;
      }
    } finally {
      delete(aside);
    }
  }

  private boolean isKept(PackEdition edition) throws IOException {
    EditionLookup kept = find(edition.sha256());
    if (kept instanceof EditionLookup.Damaged) {
      throw new IOException(
          "the edition `" + edition.sha256() + "` is in the store already and is damaged");
    }
    return kept instanceof EditionLookup.Found;
  }

  private static void write(PackEdition edition, Path place) throws IOException {
    Files.createDirectory(place);
    for (String name : edition.names()) {
      Path file = place.resolve(name);
      Files.createDirectories(file.getParent());
      write(file, edition.bytes(name).orElseThrow());
    }
    write(place.resolve(INDEX), edition.index().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(
        file,
        bytes,
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE,
        StandardOpenOption.DSYNC);
  }

  private static Map<String, byte[]> files(Path place) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path path : below(place)) {
      String name = place.relativize(path).toString().replace('\\', '/');
      if (Files.isRegularFile(path, NOFOLLOW_LINKS)
          && !name.equals(INDEX)
          && !PackFileNames.isIgnored(name)) {
        try (InputStream in = Files.newInputStream(path, NOFOLLOW_LINKS)) {
          files.put(name, in.readNBytes(PackFiles.MAX_FILE_BYTES + 1));
        }
      }
    }
    return files;
  }

  private static List<Path> below(Path place) throws IOException {
    try (Stream<Path> paths = Files.walk(place, DEEPEST)) {
      return paths.limit(MOST_FILES).sorted().toList();
    }
  }

  private static void delete(Path aside) throws IOException {
    for (Path path : below(aside).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.deleteIfExists(path);
    }
  }
}
