package org.defdip.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What links here, gathered from all modules. */
@Component
public class Backlinks {

	private final ObjectProvider<BacklinkSource> sources;

	Backlinks(ObjectProvider<BacklinkSource> sources) {
		this.sources = sources;
	}

	/** What refers to the page at {@code address}, by kind, each once. */
	public Map<String, List<Backlink>> to(PagePath address) {
		return this.sources.orderedStream()
			.flatMap((source) -> source.leadingTo(address))
			.distinct()
			.collect(Collectors.groupingBy(Backlink::kind, LinkedHashMap::new, Collectors.toList()));
	}

}
