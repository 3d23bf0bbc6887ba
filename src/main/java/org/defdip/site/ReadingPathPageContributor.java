package org.defdip.site;

import java.util.stream.Stream;

import org.defdip.core.PageSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the pages of the reading paths. */
@Component
@Order(10)
class ReadingPathPageContributor implements PageSource {

	private final ReadingPathRepository paths;

	ReadingPathPageContributor(ReadingPathRepository paths) {
		this.paths = paths;
	}

	@Override
	public Stream<PageEntry> pages() {
		return this.paths.findAllByOrderByPosition()
			.stream()
			.map((path) -> new PageEntry(path.getAddress(), path.getTitle()));
	}

}
