package org.defdip.core;

import java.util.stream.Stream;

/**
 * Lists the addresses with a query whose responses are cached like pages. They are known
 * beforehand, so that made-up addresses cannot fill the cache.
 */
@FunctionalInterface
public interface CacheableQuerySource {

	/**
	 * Returns paths without the language, each with its query in canonical spelling.
	 */
	Stream<String> cacheableQueries();

}
