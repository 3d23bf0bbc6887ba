package org.defdip.citation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.defdip.bibliography.Contributor;
import org.defdip.bibliography.Work;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/** A work as an OpenURL context object, which a list of works carries in a COinS span. */
final class ContextObject {

	private final List<String> pairs = new ArrayList<>(List.of("ctx_ver=Z39.88-2004"));

	private ContextObject() {
	}

	/** The context object as the query of an OpenURL. */
	static String of(Work work) {
		ContextObject object = new ContextObject();
		switch (work.getType()) {
			case ARTICLE_JOURNAL, ARTICLE_MAGAZINE -> object.article(work);
			case BOOK, REPORT -> object.book(work, work.getType() == Work.Type.BOOK ? "book" : "report");
			case PAPER_CONFERENCE -> object.part(work, "proceeding");
			case CHAPTER -> object.part(work, "bookitem");
			case THESIS -> object.thesis(work);
			default -> object.other(work);
		}
		return String.join("&", object.pairs);
	}

	private void article(Work work) {
		format("info:ofi/fmt:kev:mtx:journal");
		add("rft.genre", "article");
		add("rft.atitle", work.getTitle());
		add("rft.jtitle", work.getContainerTitle());
		add("rft.volume", work.getVolume());
		add("rft.issue", work.getIssue());
		add("rft.pages", work.getPages());
		common(work);
	}

	private void book(Work work, String genre) {
		format("info:ofi/fmt:kev:mtx:book");
		add("rft.genre", genre);
		add("rft.btitle", work.getTitle());
		imprint(work);
		common(work);
	}

	private void part(Work work, String genre) {
		format("info:ofi/fmt:kev:mtx:book");
		add("rft.genre", genre);
		add("rft.atitle", work.getTitle());
		add("rft.btitle", work.getContainerTitle());
		add("rft.pages", work.getPages());
		imprint(work);
		common(work);
	}

	private void thesis(Work work) {
		format("info:ofi/fmt:kev:mtx:dissertation");
		add("rft.title", work.getTitle());
		add("rft.inst", work.getPublisher());
		common(work);
	}

	private void other(Work work) {
		format("info:ofi/fmt:kev:mtx:dc");
		add("rft.type", ReferenceHeads.itemType(work));
		add("rft.title", work.getTitle());
		add("rft.source", work.getContainerTitle());
		add("rft.publisher", work.getPublisher());
		add("rft.identifier", work.getUrl());
		common(work);
	}

	private void format(String format) {
		add("rft_val_fmt", format);
	}

	private void imprint(Work work) {
		add("rft.series", work.getCollectionTitle());
		add("rft.edition", work.getEdition());
		add("rft.publisher", work.getPublisher());
		add("rft.place", work.getPublisherPlace());
		add("rft.isbn", work.getIsbn());
	}

	private void common(Work work) {
		List<Contributor> authors = work.getAuthors();
		if (!authors.isEmpty() && authors.get(0).literal() == null) {
			add("rft.aulast", authors.get(0).family());
			add("rft.aufirst", authors.get(0).given());
		}
		authors.forEach((author) -> add((author.literal() != null) ? "rft.aucorp" : "rft.au", author.sortName()));
		add("rft.date", (work.getIssuedYear() != null) ? work.getIssuedYear().toString() : null);
		add("rft_id", (work.getDoi() != null) ? "info:doi/" + work.getDoi() : work.getUrl());
	}

	private void add(String key, @Nullable String value) {
		if (value != null) {
			this.pairs.add(key + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

}
