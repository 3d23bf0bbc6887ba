package org.defdip.core;

import java.util.List;
import java.util.Map;

/**
 * Reports mistakes in the content. Pages are served in spite of them; the health endpoint
 * lists them.
 */
@FunctionalInterface
public interface ContentFaultSource {

	/**
	 * The mistakes by what they are in. Every health check calls this, so it must be
	 * cheap.
	 */
	Map<String, List<String>> faults();

}
