// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, which is a ZIP file. */
final class Packed {

  /** What stands in every part's header, so that it does not depend on the clock. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Packed() {}

  /** Thrown where a file has or is more than what is read. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The parts by name, in order.
   *
   * @throws TooLargeException if there are more, or they are longer, than what is read
   * @throws IOException if the file is damaged
   */
  static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = XlsxFile.MAX_UNPACKED_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] unpacked = zip.readNBytes(left + 1);
        left -= unpacked.length;
        if (left < 0 || parts.size() == XlsxFile.MOST_PARTS) {
          throw new TooLargeException();
        }
        parts.put(part.getName(), unpacked);
      }
    }
    return parts;
  }

  /** A ZIP file of these parts; of equal parts, equal bytes. */
  static byte[] pack(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
