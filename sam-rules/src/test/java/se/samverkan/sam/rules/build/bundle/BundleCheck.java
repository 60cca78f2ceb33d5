// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** All that is asked of a bundle before it may go to Maven Central. */
public final class BundleCheck {

  private final Release release;
  private final Signatures signatures;
  private final List<String> traces;

  /** Checks bundles of this version; {@code traces} must be found nowhere in them. */
  public BundleCheck(String version, Signatures signatures, List<String> traces) {
    this.release = new Release(version);
    this.signatures = signatures;
    this.traces = List.copyOf(traces);
  }

  /** Every problem of the bundle, each with its place; none if it may go. */
  public List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    if (release.version().endsWith("-SNAPSHOT")) {
      problems.add("`" + release.version() + "` is no version to release");
    }
    problems.addAll(new ContentsCheck(release, signatures).problems(bundle));
    problems.addAll(new PomCheck(release).problems(bundle));
    problems.addAll(new JarCheck(release).problems(bundle));
    problems.addAll(new TraceCheck(traces).problems(bundle));
    return problems;
  }

  /** What two builds of the same sources made differently, signatures aside. */
  public List<String> differences(Bundle one, Bundle other) {
    List<String> problems = new ArrayList<>();
    TreeSet<String> paths = new TreeSet<>(one.files().keySet());
    paths.addAll(other.files().keySet());
    for (String path : paths) {
      if (!path.endsWith(".asc") && !Arrays.equals(one.bytes(path), other.bytes(path))) {
        problems.add(path + ": two builds made it differently");
      }
    }
    return problems;
  }

  /** How many files of the bundle carry a signature. */
  int signed() {
    return release.signed().size();
  }
}
