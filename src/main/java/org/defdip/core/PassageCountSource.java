package org.defdip.core;

import java.util.stream.Stream;

/** Counts the things of a module that are based on each passage. */
@FunctionalInterface
public interface PassageCountSource {

	Stream<PassageCount> yields();

}
