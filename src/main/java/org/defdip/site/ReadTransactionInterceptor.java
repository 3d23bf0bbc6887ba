package org.defdip.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.ReadTransaction;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Runs each handler in a read-only transaction, so that a response shows one consistent
 * state of the database. The transaction ends when the handler returns, before the view
 * is rendered or a body is written, so that slow clients do not hold connections.
 */
@ControllerAdvice
class ReadTransactionInterceptor implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	private static final String STATUS = ReadTransactionInterceptor.class.getName() + ".STATUS";

	private final PlatformTransactionManager transactions;

	private final ReadTransaction definition;

	ReadTransactionInterceptor(PlatformTransactionManager transactions, ReadTransaction definition) {
		this.transactions = transactions;
		this.definition = definition;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod) {
			request.setAttribute(STATUS, this.transactions.getTransaction(this.definition));
		}
		return true;
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest servletRequest) {
			end(servletRequest.getServletRequest());
		}
		return body;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		end(request);
	}

	/** Ends the transaction of a handler that threw an exception. */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		end(request);
	}

	/**
	 * Ends the transaction if it is still active. There is nothing to commit, and unlike
	 * a commit a rollback does not fail after the handler has caught the failure of a
	 * query.
	 */
	private void end(HttpServletRequest request) {
		if (request.getAttribute(STATUS) instanceof TransactionStatus status) {
			request.removeAttribute(STATUS);
			this.transactions.rollback(status);
		}
	}

}
