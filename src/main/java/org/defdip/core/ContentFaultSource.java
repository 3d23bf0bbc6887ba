package org.defdip.core;

import java.util.List;
import java.util.Map;

/**
 * Reports mistakes in the content. They do not prevent pages from being served; the
 * health endpoint lists them.
 */
@FunctionalInterface
public interface ContentFaultSource {

	/**
	 * Returns the mistakes, keyed by the item that contains them. It must be cheap,
	 * because every health check calls it.
	 */
	Map<String, List<String>> faults();

}
