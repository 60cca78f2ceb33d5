// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * The files of a pack, and what is wrong with them as files, on their way to the child. Names in it
 * are no paths of the file system, so no name can do anything there.
 */
final class Parcel {

  private Parcel() {}

  static byte[] of(PackFiles files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    text(out, files.id());
    out.writeInt(files.names().size());
    for (String name : files.names()) {
      text(out, name);
      block(out, files.bytes(name).orElseThrow());
    }
    out.writeInt(files.problems().size());
    for (PackProblem problem : files.problems()) {
      text(out, problem.file());
      out.writeInt(problem.line());
      out.writeInt(problem.column());
      text(out, problem.message());
      out.writeBoolean(problem.advice().isPresent());
      text(out, problem.advice().orElse(""));
    }
    return bytes.toByteArray();
  }

  static PackFiles open(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    String id = text(in);
    Map<String, byte[]> files = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.put(text(in), block(in));
    }
    List<PackProblem> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      PackProblem problem = PackProblem.at(text(in), in.readInt(), in.readInt(), text(in));
      boolean advised = in.readBoolean();
      String advice = text(in);
      problems.add(advised ? problem.advise(advice) : problem);
    }
    return PackFiles.of(id, files).withProblems(problems);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    block(out, text.getBytes(UTF_8));
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(block(in), UTF_8);
  }

  private static void block(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] block(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
