// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.function.Supplier;

/**
 * The classes that this module sees. Drools looks for its services, once and for all, through the
 * calling thread's class loader when it first needs them; in many hosts that one sees no Drools.
 */
final class OwnClasses {

  static final ClassLoader LOADER = OwnClasses.class.getClassLoader();

  private OwnClasses() {}

  /** Does some work with Drools as if the calling thread had this module's class loader. */
  static <T> T using(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(LOADER);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
