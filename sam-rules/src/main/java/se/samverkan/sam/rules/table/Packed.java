// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook, which is a ZIP file. They are found by the directory at its end, as
 * spreadsheets do: what stands before the parts themselves is often left blank, and the JDK's
 * reader of streams then gives up.
 */
final class Packed {

  /** What stands in every part's header, so that it does not depend on the clock. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int END = 0x06054b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int PART = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;

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
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      int end = end(zip);
      int count = Short.toUnsignedInt(zip.getShort(end + 10));
      if (count > XlsxFile.MOST_PARTS) {
        throw new TooLargeException();
      }
      return parts(zip, zip.getInt(end + 16), count);
    } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("a part lies outside the file", e);
    }
  }

  private static Map<String, byte[]> parts(ByteBuffer zip, int directory, int count)
      throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = XlsxFile.MAX_UNPACKED_BYTES;
    int at = directory;
    for (int i = 0; i < count; i++) {
      if (zip.getInt(at) != DIRECTORY || (zip.getShort(at + 8) & ENCRYPTED) != 0) {
        throw new IOException("an entry of the directory cannot be read");
      }
      int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
      String name = new String(bytes(zip, at + 46, nameLength), StandardCharsets.UTF_8);
      byte[] part = part(zip, at, left);
      left -= part.length;
      if (parts.put(name, part) != null) {
        throw new IOException("a part is there twice");
      }
      at +=
          46
              + nameLength
              + Short.toUnsignedInt(zip.getShort(at + 30))
              + Short.toUnsignedInt(zip.getShort(at + 32));
    }
    return parts;
  }

  private static byte[] part(ByteBuffer zip, int entry, int most) throws IOException {
    int method = zip.getShort(entry + 10);
    int local = zip.getInt(entry + 42);
    if (zip.getInt(local) != PART || (method != STORED && method != DEFLATED)) {
      throw new IOException("a part cannot be read");
    }
    int data =
        local
            + 30
            + Short.toUnsignedInt(zip.getShort(local + 26))
            + Short.toUnsignedInt(zip.getShort(local + 28));
    byte[] packed = bytes(zip, data, zip.getInt(entry + 20));
    byte[] part = method == STORED ? packed : inflate(packed, most);
    if (part.length > most) {
      throw new TooLargeException();
    }
    CRC32 sum = new CRC32();
    sum.update(part);
    if ((int) sum.getValue() != zip.getInt(entry + 16)) {
      throw new IOException("a part is not what it was");
    }
    return part;
  }

  private static byte[] inflate(byte[] packed, int most) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] some = new byte[1 << 14];
      while (!inflater.finished()) {
        int length = inflater.inflate(some);
        part.write(some, 0, length);
        if (part.size() > most) {
          throw new TooLargeException();
        } else if (length == 0 && !inflater.finished()) {
          throw new IOException("a part ends before its end");
        }
      }
    } catch (DataFormatException e) {
      throw new IOException("a part cannot be unpacked", e);
    } finally {
      inflater.end();
    }
    return part.toByteArray();
  }

  /** Where the end of the directory stands: at the end of the file, but for a comment. */
  private static int end(ByteBuffer zip) throws IOException {
    for (int at = zip.limit() - END_LENGTH; at >= 0; at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    throw new IOException("there is no directory");
  }

  private static byte[] bytes(ByteBuffer zip, int from, int length) throws IOException {
    if (from < 0 || length < 0 || length > zip.limit() - from) {
      throw new IOException("a part is longer than the file");
    }
    byte[] bytes = new byte[length];
    zip.get(from, bytes);
    return bytes;
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
