// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.PackFiles;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParcelTest {

  @Test
  void what_goes_in_comes_out() throws Exception {
    byte[] any = new byte[256];
    for (int i = 0; i < any.length; i++) {
      any[i] = (byte) i;
    }
    PackFiles files =
        PackFiles.of(
            "1 wrong name",
            Map.of(
                "pack.yaml", any,
                "scenarios/gränsfall 16 år.yaml", "å".getBytes(UTF_8),
                "../../etc/passwd", any,
                "two\nlines", any));

    PackFiles out = Parcel.open(new ByteArrayInputStream(Parcel.of(files)));

    assertThat(out.id()).isEqualTo(files.id());
    assertThat(out.names()).isEqualTo(files.names()).hasSize(2);
    assertThat(out.problems()).isEqualTo(files.problems()).hasSize(3);
    for (String name : files.names()) {
      assertThat(out.bytes(name)).contains(files.bytes(name).orElseThrow());
    }
  }
}
