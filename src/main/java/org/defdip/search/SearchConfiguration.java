package org.defdip.search;

import java.nio.file.Path;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

	private static final String BACKEND = "hibernate.search.backend.";

	/**
	 * Depends on the lock, so that the directory is locked before the index is opened.
	 */
	@Bean
	CloseableSearchMapping searchMapping(SearchProperties search, IndexDirectoryLock lock) {
		Path directory = search.directory();
		SearchMappingBuilder mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(SearchDocument.class))
			.property(BACKEND + "analysis.configurer", new Analysis())
			.property(BACKEND + "lucene_version", "9.12.3")
			.property(BACKEND + "indexing.queue_count", 2)
			// commits may be rare, since the index is rebuilt at each start
			.property(BACKEND + "io.commit_interval", 60_000);
		if (directory != null) {
			mapping.property(BACKEND + "directory.type", "local-filesystem")
				.property(BACKEND + "directory.root", directory.toString());
		}
		else {
			mapping.property(BACKEND + "directory.type", "local-heap");
		}
		return mapping.build();
	}

}
