package org.defdip.citation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import org.defdip.bibliography.Work;
import org.defdip.core.Edition;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Builds OpenURL context objects, which lists offer to reference managers in COinS spans.
 */
final class CoinsMetadata {

	private final List<String> pairs = new ArrayList<>(List.of("ctx_ver=Z39.88-2004"));

	private CoinsMetadata() {
	}

	/**
	 * A work as an OpenURL query.
	 * @param reference the reference to the work, which has a title even if the work is
	 * not identified
	 */
	static String of(Work work, CSLItemData reference) {
		CoinsMetadata object = new CoinsMetadata();
		String title = reference.getTitle();
		switch (work.getType()) {
			case ARTICLE_JOURNAL -> object.article(work, title);
			case BOOK, REPORT -> object.book(work, title, work.getType() == Work.Type.BOOK ? "book" : "report");
			case PAPER_CONFERENCE -> object.part(work, title, "proceeding");
			case CHAPTER -> object.part(work, title, "bookitem");
			case THESIS -> object.thesis(work, title);
			default -> object.other(work, title);
		}
		object.authors(reference.getAuthor());
		object.add("rft.language", reference.getLanguage());
		object.add("rft.date", (work.getIssuedYear() != null) ? work.getIssuedYear().toString() : null);
		object.add("rft_id", (work.getDoi() != null) ? "info:doi/" + work.getDoi() : work.getUrl());
		return object.toString();
	}

	/** A page of the site as an OpenURL query. */
	static String ofPage(CSLItemData page, String date) {
		CoinsMetadata object = new CoinsMetadata();
		object.format("info:ofi/fmt:kev:mtx:dc");
		object.add("rft.type", ReferenceHeads.itemType(page));
		object.add("rft.title", page.getTitle());
		object.add("rft.source", page.getContainerTitle());
		object.add("rft.publisher", page.getContainerTitle());
		object.add("rft.edition", page.getEdition());
		object.add("rft.rights", Edition.LICENCE);
		object.add("rft.identifier", page.getURL());
		object.authors(page.getAuthor());
		object.add("rft.language", page.getLanguage());
		object.add("rft.date", date);
		return object.toString();
	}

	private void article(Work work, String title) {
		format("info:ofi/fmt:kev:mtx:journal");
		add("rft.genre", "article");
		add("rft.atitle", title);
		add("rft.jtitle", work.getContainerTitle());
		add("rft.volume", work.getVolume());
		add("rft.issue", work.getIssue());
		add("rft.pages", work.getPages());
	}

	private void book(Work work, String title, String genre) {
		format("info:ofi/fmt:kev:mtx:book");
		add("rft.genre", genre);
		add("rft.btitle", title);
		imprint(work);
	}

	private void part(Work work, String title, String genre) {
		format("info:ofi/fmt:kev:mtx:book");
		add("rft.genre", genre);
		add("rft.atitle", title);
		add("rft.btitle", work.getContainerTitle());
		add("rft.pages", work.getPages());
		imprint(work);
	}

	private void thesis(Work work, String title) {
		format("info:ofi/fmt:kev:mtx:dissertation");
		add("rft.title", title);
		add("rft.inst", work.getPublisher());
	}

	private void other(Work work, String title) {
		format("info:ofi/fmt:kev:mtx:dc");
		add("rft.type", ReferenceHeads.itemType(work));
		add("rft.title", title);
		add("rft.source", work.getContainerTitle());
		add("rft.publisher", work.getPublisher());
		add("rft.identifier", work.getUrl());
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

	/**
	 * Adds the first author in parts, for metadata look-ups, and all authors as whole
	 * names. Zotero recognises the duplicate only by both parts, so a person with a
	 * single name is not added in parts.
	 */
	private void authors(CSLName @Nullable [] authors) {
		if (authors == null) {
			return;
		}
		if (authors[0].getGiven() != null) {
			add("rft.aulast", authors[0].getFamily());
			add("rft.aufirst", authors[0].getGiven());
		}
		References.named(authors).forEach((author) -> {
			if (author.getLiteral() == null) {
				add("rft.au", HeadName.of(author));
			}
			else {
				add("rft.aucorp", author.getLiteral());
			}
		});
	}

	private void add(String key, @Nullable String value) {
		if (value != null) {
			this.pairs.add(key + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

	@Override
	public String toString() {
		return String.join("&", this.pairs);
	}

}
