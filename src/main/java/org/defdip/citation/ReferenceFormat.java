package org.defdip.citation;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.SecondFieldAlign;

/**
 * Output format of citeproc-java: HTML without inline styles, one line for each entry.
 */
class ReferenceFormat extends HtmlFormat {

	ReferenceFormat() {
		this.convertLinks = true;
	}

	@Override
	protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
		int number = (int) buffer.getTokens().stream().takeWhile(Token::isFirstField).count();
		boolean numbered = context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
		if (!numbered || number == 0) {
			return format(buffer);
		}
		return format(buffer.copy(0, number)) + " " + format(buffer.copy(number, buffer.getTokens().size()));
	}

	@Override
	protected String escape(String words) {
		return escaped(words);
	}

	static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	@Override
	protected String openFontStyle(int fontStyle) {
		return "<i>";
	}

	@Override
	protected String closeFontStyle(int fontStyle) {
		return "</i>";
	}

	@Override
	protected String openFontVariant(int fontVariant) {
		return "";
	}

	@Override
	protected String closeFontVariant(int fontVariant) {
		return "";
	}

	@Override
	protected String openFontWeight(int fontWeight) {
		return "<b>";
	}

	@Override
	protected String closeFontWeight(int fontWeight) {
		return "</b>";
	}

	@Override
	protected String openTextDecoration(int textDecoration) {
		return "";
	}

	@Override
	protected String closeTextDecoration(int textDecoration) {
		return "";
	}

	@Override
	protected String openDisplayGroup(DisplayGroupToken.Type type) {
		return "";
	}

	@Override
	protected String closeDisplayGroup(DisplayGroupToken.Type type) {
		return "";
	}

}
