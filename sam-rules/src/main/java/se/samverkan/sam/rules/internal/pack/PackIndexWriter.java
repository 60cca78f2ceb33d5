// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;

/** Writes the index of the packs in the library's own jar; run by the build. */
public final class PackIndexWriter {

  private PackIndexWriter() {}

  /**
   * Writes the index.
   *
   * @param arguments the folder that holds a folder for each pack, and the folder of the compiled
   *     classes
   * @throws IOException if the packs cannot be read or the index cannot be written
   * @throws IllegalStateException if a file does not belong in a pack
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give the folder of packs and the folder of classes");
    }
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static Path write(Path packs, Path classes) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path folder : folders(packs)) {
      PackFiles files = PackSource.folder(folder).read();
      if (!files.problems().isEmpty()) {
        throw new IllegalStateException("pack " + files.id() + ": " + files.problems());
      }
      for (String name : files.names()) {
        hashes.put(files.id() + "/" + name, Sha256.of(files.bytes(name).orElseThrow()));
      }
    }
    Path index = classes.resolve(PackResources.ROOT.substring(1) + PackIndex.NAME);
    Path folder = index.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    String text = PackIndex.of(hashes).text();
    return Files.write(index, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> folders(Path packs) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(packs, Files::isDirectory)) {
      entries.forEach(folders::add);
    }
    return folders;
  }
}
