package org.defdip.concept;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.core.PagePath;
import org.defdip.core.PageSubject;

import org.springframework.stereotype.Component;

/** Finds essays and renders them for their pages. */
@Component
public class Essays {

	private final EssayRepository essays;

	private final MarkdownRenderer markedText;

	Essays(EssayRepository essays, MarkdownRenderer markedText) {
		this.essays = essays;
		this.markedText = markedText;
	}

	/**
	 * Returns the essay {@code slug} for a page in {@code language}.
	 * @throws NotFoundException if there is none
	 */
	public Page find(String slug, Language language) {
		Essay essay = this.essays.findBySlug(slug).orElseThrow(NotFoundException::new);
		return new Page(new PagePath("/" + essay.getSlug()), essay.getTitle(),
				this.markedText.render(essay.getBody().in(language), language));
	}

	/**
	 * A rendered essay.
	 *
	 * @param html the body, with its links
	 */
	public record Page(PagePath getAddress, BilingualText title, String html) implements PageSubject {
	}

}
