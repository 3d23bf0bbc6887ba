package org.defdip.core;

import java.util.stream.Stream;

/** Tells how much a module has taken from each passage of the article. */
@FunctionalInterface
public interface PassageCountSource {

	Stream<PassageCount> yields();

}
