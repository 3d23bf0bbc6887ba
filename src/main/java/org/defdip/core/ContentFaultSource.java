package org.defdip.core;

import java.util.List;
import java.util.Map;

/**
 * Reports content that readers do not get as it was meant, because of a mistake in it.
 * Pages are served all the same; health tells of it.
 */
@FunctionalInterface
public interface ContentFaultSource {

	/**
	 * What is wrong, by what it is wrong with. It is asked for by every health check, so
	 * it must be cheap.
	 */
	Map<String, List<String>> faults();

}
