// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is sent to Maven Central: files by their path in the zip, sorted. */
public final class Bundle {

  private final SortedMap<String, byte[]> files;

  /** A bundle of these files. */
  public Bundle(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Reads the zip that the publishing plugin made. */
  public static Bundle read(Path zip) throws IOException {
    try (InputStream in = Files.newInputStream(zip)) {
      return new Bundle(unzip(in.readAllBytes()));
    }
  }

  /** All files by path. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  /** The file at this path; nothing if there is none. */
  byte[] bytes(String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  /** The entries of a jar or zip, without its folders. */
  static SortedMap<String, byte[]> unzip(byte[] archive) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return entries;
  }
}
