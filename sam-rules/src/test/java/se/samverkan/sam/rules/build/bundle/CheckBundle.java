// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The last step of {@code .ci/release-dry-run}: tells all that is wrong with a bundle and ends with
 * 1, or says that it may go.
 */
final class CheckBundle {

  private CheckBundle() {}

  /**
   * Takes the version, the fingerprint of the key, the bundle, the bundle of a second build, and
   * texts that must be nowhere in it.
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 4) {
      System.err.println("usage: version fingerprint bundle second-bundle [trace ...]");
      System.exit(2);
    }
    Path scratch = Files.createTempDirectory("bundle-");
    List<String> traces = Arrays.asList(args).subList(4, args.length);
    BundleCheck check = new BundleCheck(args[0], new GpgSignatures(scratch, args[1]), traces);
    Bundle bundle = Bundle.read(Path.of(args[2]));
    List<String> problems = new ArrayList<>(check.problems(bundle));
    problems.addAll(check.differences(bundle, Bundle.read(Path.of(args[3]))));
    Files.deleteIfExists(scratch.resolve("signed"));
    Files.deleteIfExists(scratch.resolve("signed.asc"));
    Files.delete(scratch);

    problems.forEach(System.err::println);
    if (!problems.isEmpty()) {
      System.err.println("this bundle may not go: " + problems.size() + " problems");
      System.exit(1);
    }
    System.out.println(
        "this bundle may go: "
            + bundle.files().size()
            + " files, of them "
            + check.signed()
            + " with good signatures and four right checksums each; built twice with the same bytes");
  }
}
