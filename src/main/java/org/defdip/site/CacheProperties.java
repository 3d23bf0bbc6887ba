package org.defdip.site;

import org.defdip.core.WrongSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the page cache.
 *
 * @param maxSize the maximum total size of cached responses, plain and compressed
 */
@ConfigurationProperties("defdip.cache")
record CacheProperties(DataSize maxSize) {

	/** The share of the size that responses to queries have, as its divisor. */
	private static final int QUERIES = 4;

	CacheProperties {
		if (maxSize.isNegative()) {
			throw new WrongSettingException("defdip.cache.max-size", maxSize, "a size such as 64MB, or 0 for no cache");
		}
	}

	/** The maximum size of cached responses to queries, which is a part of the total. */
	DataSize maxQuerySize() {
		return DataSize.ofBytes(this.maxSize.toBytes() / QUERIES);
	}

}
