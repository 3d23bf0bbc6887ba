package org.defdip.core;

import java.util.Map;
import java.util.stream.Collectors;

import org.defdip.core.PageSource.PageEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The labels of all pages. */
@Component
public class PageLabels {

	private final Memo<Map<String, BilingualText>> byPath;

	PageLabels(ObjectProvider<PageSource> sources, ReadTransaction transaction, Edition edition) {
		this.byPath = new Memo<>(edition, () -> transaction.execute((status) -> sources.orderedStream()
			.flatMap(PageSource::pages)
			.collect(Collectors.toMap((page) -> page.address().path(), PageEntry::label, (first, second) -> first))));
	}

	/** Returns the labels, keyed by page path without the language. */
	public Map<String, BilingualText> byPath() {
		return this.byPath.get();
	}

}
