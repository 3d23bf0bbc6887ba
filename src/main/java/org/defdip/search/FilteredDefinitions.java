package org.defdip.search;

import java.util.stream.Stream;

import org.defdip.concept.DefinitionClasses;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.CacheableQuerySource;
import org.defdip.core.QueryString;

import org.springframework.stereotype.Component;

/** The lists of definitions with one filter that accepts some of them. */
@Component
class FilteredDefinitions implements CacheableQuerySource {

	private final DefinitionRepository definitions;

	FilteredDefinitions(DefinitionRepository definitions) {
		this.definitions = definitions;
	}

	@Override
	public Stream<String> cacheableQueries() {
		Stream<String> unattributed = (this.definitions.countUnattributed() > 0)
				? Stream.of(DocumentAssembler.UNATTRIBUTED) : Stream.empty();
		return Stream
			.of(this.definitions.findAuthorSlugs().stream().map((author) -> query("author", author)),
					unattributed.map((author) -> query("author", author)),
					this.definitions.findConceptSlugs().stream().map((concept) -> query("concept", concept)),
					this.definitions.findClasses().stream().flatMap(FilteredDefinitions::queries))
			.flatMap((queries) -> queries);
	}

	private static Stream<String> queries(DefinitionClasses classes) {
		return Stream.of(query("kind", classes.kind()), query("attribution", classes.attribution()),
				query("perspective", classes.perspective()), query("period", classes.period()));
	}

	private static String query(String name, Object value) {
		return "/definitions" + new QueryString().with(name, value);
	}

}
