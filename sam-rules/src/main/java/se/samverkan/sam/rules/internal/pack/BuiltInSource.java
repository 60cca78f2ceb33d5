// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackSource;

/** A pack in the library's own jar. */
public final class BuiltInSource implements PackSource {

  private final String id;
  private final PackResources resources;

  /** The built-in pack of this id. */
  public BuiltInSource(String id) {
    this(id, PackResources.OF_LIBRARY);
  }

  /** The pack of this id among these files. */
  public BuiltInSource(String id, PackResources resources) {
    this.id = id;
    this.resources = resources;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public PackFiles read() {
    Map<String, byte[]> files = new TreeMap<>();
    List<PackProblem> problems = new ArrayList<>();
    PackIndex index = PackIndex.among(resources);
    if (!index.ids().contains(id)) {
      PackProblem unknown =
          PackProblem.at(id, 0, 0, "there is no built-in pack " + PackProblem.quote(id));
      problems.add(
          Suggestion.nearest(id, index.ids())
              .map(near -> unknown.advise("did you mean `" + near + "`?"))
              .orElse(unknown));
    }
    index.filesOf(id).forEach((name, hash) -> read(name, hash, files, problems));
    return PackFiles.of(id, files).withProblems(problems);
  }

  @Override
  public String toString() {
    return "built-in pack " + id;
  }

  private void read(
      String name, String hash, Map<String, byte[]> files, List<PackProblem> problems) {
    try {
      Optional<byte[]> bytes = resources.bytes(id + "/" + name, PackFiles.MAX_FILE_BYTES + 1);
      if (bytes.isPresent() && Sha256.of(bytes.get()).equals(hash)) {
        files.put(name, bytes.get());
      } else {
        problems.add(
            PackProblem.at(
                name, 0, 0, "the library's jar does not hold this file as it was built"));
      }
    } catch (IOException e) {
      problems.add(
          PackProblem.at(
              name, 0, 0, "it could not be read (" + e.getClass().getSimpleName() + ")"));
    }
  }
}
