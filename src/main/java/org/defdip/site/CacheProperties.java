package org.defdip.site;

import org.defdip.core.WrongSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much memory may go into pages ready to be sent.
 *
 * @param maxSize of all of them together, plain and compressed
 */
@ConfigurationProperties("defdip.cache")
record CacheProperties(DataSize maxSize) {

	CacheProperties {
		if (maxSize.isNegative()) {
			throw new WrongSettingException("defdip.cache.max-size", maxSize, "a size such as 64MB, or 0 for no cache");
		}
	}

}
