package org.defdip.search;

import java.nio.file.Path;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

	/**
	 * Depends on the lock, so that the directory is locked before the index is opened.
	 */
	@Bean
	HibernatePropertiesCustomizer indexDirectory(SearchProperties search, IndexDirectoryLock lock) {
		Path directory = search.directory();
		return (properties) -> {
			if (directory != null) {
				properties.put("hibernate.search.backend.directory.type", "local-filesystem");
				properties.put("hibernate.search.backend.directory.root", directory.toString());
			}
		};
	}

}
