// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.rules.build.bundle.SoundBundle.ascii;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a bundle, {@code .ci/release-dry-run} says so. */
class BundleCheckTest {

  private static final String CORE = SoundBundle.RELEASE.stem("sam-core");
  private static final String PARENT = SoundBundle.RELEASE.stem(Release.PARENT);
  private static final BundleCheck CHECK =
      new BundleCheck(SoundBundle.VERSION, SoundBundle::good, List.of("/tmp/folder-of-the-build"));

  @Test
  void aSoundBundleMayGo() throws IOException {
    assertThat(CHECK.problems(new SoundBundle().bundle())).isEmpty();
    assertThat(CHECK.signed()).isEqualTo(21);
  }

  @Test
  void whatIsLackingIsTold() throws IOException {
    for (String ending : List.of("-sources.jar.asc", "-cyclonedx.json.sha256", ".pom.md5")) {
      assertThat(problems(new SoundBundle().without(CORE + ending)))
          .containsExactly(CORE + ending + ": is lacking");
    }
    assertThat(problems(new SoundBundle().without(CORE + "-javadoc.jar")))
        .contains(CORE + "-javadoc.jar: is lacking");
  }

  @Test
  void anExampleDoesNotBelongIntoARelease() throws IOException {
    String pom = SoundBundle.RELEASE.stem("sam-examples") + ".pom";
    assertThat(problems(new SoundBundle().withOnly(pom, ascii("<project/>"))))
        .containsExactly(pom + ": does not belong into a release");
  }

  @Test
  void aWrongChecksumOrSignatureIsTold() throws IOException {
    for (String kind : List.of("md5", "sha1", "sha256", "sha512")) {
      assertThat(problems(new SoundBundle().withOnly(CORE + ".jar." + kind, ascii("abcd"))))
          .containsExactly(CORE + ".jar." + kind + ": is not the checksum of the file");
    }
    assertThat(problems(new SoundBundle().withOnly(CORE + ".jar.asc", ascii("signed by nobody"))))
        .containsExactly(CORE + ".jar.asc: is no good signature of the file");
  }

  @Test
  void aPomSaysWhatCentralAsksFor() throws IOException {
    assertThat(problems(new SoundBundle().replacing(CORE + ".pom", "what it is", " ")))
        .containsExactly(CORE + ".pom: has no `description`");
    assertThat(problems(new SoundBundle().replacing(PARENT + ".pom", "scm", "smc")))
        .hasSize(4)
        .contains(CORE + ".pom: has no `scm`, nor has its parent");
    assertThat(problems(new SoundBundle().replacing(CORE + ".pom", "sam-parent", "sam-examples")))
        .containsExactly(CORE + ".pom: has another parent than `sam-parent`");
  }

  @Test
  void aReleaseHangsOnNoSnapshotAndIsNone() throws IOException {
    assertThat(problems(new SoundBundle().replacing(CORE + ".pom", "SAM", "SAM 1.3-SNAPSHOT")))
        .containsExactly(CORE + ".pom: names a snapshot");
    assertThat(
            new BundleCheck("1.3-SNAPSHOT", SoundBundle::good, List.of())
                .problems(new SoundBundle().bundle()))
        .contains("`1.3-SNAPSHOT` is no version to release");
  }

  @Test
  void theParentManagesTheModulesAlone() throws IOException {
    String more = "<dependency><artifactId>junit-bom</artifactId></dependency></dependencies>";
    assertThat(problems(new SoundBundle().replacing(PARENT + ".pom", "</dependencies>", more)))
        .containsExactly(
            PARENT
                + ".pom: manages [sam-core, sam-json, sam-rules, junit-bom], so whoever imports it gets"
                + " more than the modules");
  }

  @Test
  void aJarIsAModuleWithItsLicenceAndItsSources() throws IOException {
    SoundBundle strange = new SoundBundle();
    assertThat(problems(new SoundBundle().entry(CORE + ".jar", "module-info.class", ascii(""))))
        .containsExactly(CORE + ".jar: has no module descriptor");
    for (String jar : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
      assertThat(problems(new SoundBundle().entry(CORE + jar, "META-INF/LICENSE", ascii(""))))
          .containsExactly(CORE + jar + ": has no licence at `META-INF/LICENSE`");
    }
    assertThat(problems(new SoundBundle().entry(CORE + "-javadoc.jar", "index.html", ascii(""))))
        .containsExactly(CORE + "-javadoc.jar: has no page to begin with");
    String added = "se/samverkan/sam/core/Verb.class";
    assertThat(problems(strange.entry(CORE + ".jar", added, ascii("compiled"))))
        .containsExactly(CORE + "-sources.jar: has no source of `" + added + "`");
    String foreign = "example/agency/Main.class";
    assertThat(problems(new SoundBundle().entry(CORE + ".jar", foreign, ascii("compiled"))))
        .contains(CORE + ".jar: has `" + foreign + "`, which is not of this module");
  }

  @Test
  void nothingTellsWhereTheReleaseWasBuilt() throws IOException {
    String entry = "se/samverkan/sam/core/Noun.class";
    byte[] compiled = ascii("compiled in /tmp/folder-of-the-build");
    assertThat(problems(new SoundBundle().entry(CORE + ".jar", entry, compiled)))
        .containsExactly(CORE + ".jar!" + entry + ": tells of `/tmp/folder-of-the-build`");
    byte[] sbom = ascii("{\"path\": \"/home/kim/sam/pom.xml\"}");
    assertThat(problems(new SoundBundle().with(CORE + "-cyclonedx.json", sbom)))
        .containsExactly(CORE + "-cyclonedx.json: has the absolute path `/home/kim/sam/pom.xml`");
    assertThat(problems(new SoundBundle().entry(CORE + ".jar", "/etc/noun", ascii("noun"))))
        .containsExactly(CORE + ".jar!/etc/noun: leads out of the jar");
  }

  @Test
  void twoBuildsDifferInNothingButSignatures() {
    Bundle bundle = new SoundBundle().bundle();
    Bundle signedAgain = new SoundBundle().withOnly(CORE + ".jar.asc", ascii("other")).bundle();
    assertThat(CHECK.differences(bundle, signedAgain)).isEmpty();
    Bundle other = new SoundBundle().entry(CORE + ".jar", "x", ascii("x")).bundle();
    assertThat(CHECK.differences(bundle, other))
        .contains(CORE + ".jar: two builds made it differently");
  }

  private static List<String> problems(SoundBundle bundle) throws IOException {
    return CHECK.problems(bundle.bundle());
  }
}
