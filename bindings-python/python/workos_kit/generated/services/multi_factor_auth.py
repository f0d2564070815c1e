# Generated from api/multi_factor_auth.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `multi_factor_auth` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._pages import page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.multi_factor_auth import (
        AuthenticationChallenge,
        AuthenticationChallengeVerifyResponse,
        AuthenticationFactor,
        AuthenticationFactorEnrolled,
        EnrollFactorType,
        UserAuthenticationFactorEnrollment,
    )

_VERIFY_CHALLENGE: Operation[AuthenticationChallengeVerifyResponse] = Operation(
    "multi_factor_auth.verify_challenge",
    lambda: model("multi_factor_auth", "AuthenticationChallengeVerifyResponse"),
)
_ENROLL_FACTOR: Operation[AuthenticationFactorEnrolled] = Operation(
    "multi_factor_auth.enroll_factor",
    lambda: model("multi_factor_auth", "AuthenticationFactorEnrolled"),
)
_GET_FACTOR: Operation[AuthenticationFactor] = Operation(
    "multi_factor_auth.get_factor",
    lambda: model("multi_factor_auth", "AuthenticationFactor"),
)
_DELETE_FACTOR: Operation[None] = Operation("multi_factor_auth.delete_factor")
_CHALLENGE_FACTOR: Operation[AuthenticationChallenge] = Operation(
    "multi_factor_auth.challenge_factor",
    lambda: model("multi_factor_auth", "AuthenticationChallenge"),
)
_LIST_USER_AUTH_FACTORS: Operation[Page[AuthenticationFactor]] = Operation(
    "multi_factor_auth.list_user_auth_factors",
    lambda: page_of(model("multi_factor_auth", "AuthenticationFactor")),
)
_CREATE_USER_AUTH_FACTOR: Operation[UserAuthenticationFactorEnrollment] = Operation(
    "multi_factor_auth.create_user_auth_factor",
    lambda: model("multi_factor_auth", "UserAuthenticationFactorEnrollment"),
)


class MultiFactorAuth:
    """Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes.
    It works for users of WorkOS and for users the application keeps itself.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def verify_challenge(
        self,
        id: str,
        *,
        code: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticationChallengeVerifyResponse:
        """Checks the code a person entered for a challenge. A wrong code is an answer with `valid` false, not
        an error. A challenge can be passed once only, and too many wrong codes end it.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `id`: Identifier of the challenge.
        - `code`: The one-time code as entered.

        `POST /auth/challenges/{id}/verify`. Errors: 400 `one_time_code_too_many_attempts`; 404; 422; 429.
        """
        return self._waist.call(
            _VERIFY_CHALLENGE,
            (id,),
            {
                "code": code,
            },
            request_options,
        )

    def enroll_factor(
        self,
        *,
        type: EnrollFactorType,
        phone_number: str | None = None,
        totp_issuer: str | None = None,
        totp_user: str | None = None,
        user_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticationFactorEnrolled:
        """Enrols a second factor. For `totp` the answer holds the secret and a QR code, which are never shown
        again. Challenge the factor and verify a code before relying on it.

        - `phone_number`: Number that receives the codes; required for type `sms`.
        - `totp_issuer`: Name of the application or company, shown in the authenticator app; required for
          type `totp`.
        - `totp_user`: Name of the account, often an e-mail address, shown in the authenticator app;
          required for type `totp`.
        - `user_id`: Identifier of the user to tie the factor to.

        `POST /auth/factors/enroll`. Errors: 422.
        """
        return self._waist.call(
            _ENROLL_FACTOR,
            (),
            {
                "type": type,
                "phone_number": phone_number,
                "totp_issuer": totp_issuer,
                "totp_user": totp_user,
                "user_id": user_id,
            },
            request_options,
        )

    def get_factor(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticationFactor:
        """Gets one authentication factor, without its secret.

        - `id`: Identifier of the authentication factor.

        `GET /auth/factors/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_FACTOR,
            (id,),
            None,
            request_options,
        )

    def delete_factor(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an authentication factor for good; its codes are no longer accepted.

        - `id`: Identifier of the authentication factor.

        `DELETE /auth/factors/{id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_FACTOR,
            (id,),
            None,
            request_options,
        )

    def challenge_factor(
        self,
        id: str,
        *,
        sms_template: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticationChallenge:
        """Starts a challenge for a factor, to be answered with a code. An SMS factor sends the code to the
        phone at once.

        - `id`: Identifier of the authentication factor.
        - `sms_template`: Text of the SMS, with `{{code}}` where the code goes. It may hold no URL and no
          domain name, and applies to SMS factors only.

        `POST /auth/factors/{id}/challenge`. Errors: 404; 422; 429.
        """
        return self._waist.call(
            _CHALLENGE_FACTOR,
            (id,),
            {
                "sms_template": sms_template,
            },
            request_options,
        )

    def list_user_auth_factors(
        self,
        user_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthenticationFactor]:
        """Lists the authentication factors of a user.

        - `limit`: `10` if left out.

        `GET /user_management/users/{user_id}/auth_factors`. Errors: 422.
        """
        return self._waist.page(
            _LIST_USER_AUTH_FACTORS,
            (user_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_user_auth_factor(
        self,
        user_id: str,
        *,
        totp_issuer: str | None = None,
        totp_user: str | None = None,
        totp_secret: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> UserAuthenticationFactorEnrollment:
        """Enrols a TOTP factor for a user and starts the first challenge for it. Show the QR code, then
        verify the challenge with a code from the authenticator app to complete the set-up.

        - `totp_issuer`: Name of the application or company, shown in the authenticator app.
        - `totp_user`: Name of the account, often an e-mail address, shown in the authenticator app.
        - `totp_secret`: An existing shared secret in Base32, for moving factors from another system;
          generated when absent. It must fit SHA-1, 6 digits and 30 second steps.

        `POST /user_management/users/{user_id}/auth_factors`. Errors: 422.
        """
        return self._waist.call(
            _CREATE_USER_AUTH_FACTOR,
            (user_id,),
            {
                "totp_issuer": totp_issuer,
                "totp_user": totp_user,
                "totp_secret": totp_secret,
            },
            request_options,
        )


class AsyncMultiFactorAuth:
    """Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes.
    It works for users of WorkOS and for users the application keeps itself.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def verify_challenge(
        self,
        id: str,
        *,
        code: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticationChallengeVerifyResponse:
        """Checks the code a person entered for a challenge. A wrong code is an answer with `valid` false, not
        an error. A challenge can be passed once only, and too many wrong codes end it.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `id`: Identifier of the challenge.
        - `code`: The one-time code as entered.

        `POST /auth/challenges/{id}/verify`. Errors: 400 `one_time_code_too_many_attempts`; 404; 422; 429.
        """
        return await self._waist.call(
            _VERIFY_CHALLENGE,
            (id,),
            {
                "code": code,
            },
            request_options,
        )

    async def enroll_factor(
        self,
        *,
        type: EnrollFactorType,
        phone_number: str | None = None,
        totp_issuer: str | None = None,
        totp_user: str | None = None,
        user_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticationFactorEnrolled:
        """Enrols a second factor. For `totp` the answer holds the secret and a QR code, which are never shown
        again. Challenge the factor and verify a code before relying on it.

        - `phone_number`: Number that receives the codes; required for type `sms`.
        - `totp_issuer`: Name of the application or company, shown in the authenticator app; required for
          type `totp`.
        - `totp_user`: Name of the account, often an e-mail address, shown in the authenticator app;
          required for type `totp`.
        - `user_id`: Identifier of the user to tie the factor to.

        `POST /auth/factors/enroll`. Errors: 422.
        """
        return await self._waist.call(
            _ENROLL_FACTOR,
            (),
            {
                "type": type,
                "phone_number": phone_number,
                "totp_issuer": totp_issuer,
                "totp_user": totp_user,
                "user_id": user_id,
            },
            request_options,
        )

    async def get_factor(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticationFactor:
        """Gets one authentication factor, without its secret.

        - `id`: Identifier of the authentication factor.

        `GET /auth/factors/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_FACTOR,
            (id,),
            None,
            request_options,
        )

    async def delete_factor(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an authentication factor for good; its codes are no longer accepted.

        - `id`: Identifier of the authentication factor.

        `DELETE /auth/factors/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_FACTOR,
            (id,),
            None,
            request_options,
        )

    async def challenge_factor(
        self,
        id: str,
        *,
        sms_template: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticationChallenge:
        """Starts a challenge for a factor, to be answered with a code. An SMS factor sends the code to the
        phone at once.

        - `id`: Identifier of the authentication factor.
        - `sms_template`: Text of the SMS, with `{{code}}` where the code goes. It may hold no URL and no
          domain name, and applies to SMS factors only.

        `POST /auth/factors/{id}/challenge`. Errors: 404; 422; 429.
        """
        return await self._waist.call(
            _CHALLENGE_FACTOR,
            (id,),
            {
                "sms_template": sms_template,
            },
            request_options,
        )

    def list_user_auth_factors(
        self,
        user_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthenticationFactor]:
        """Lists the authentication factors of a user.

        - `limit`: `10` if left out.

        `GET /user_management/users/{user_id}/auth_factors`. Errors: 422.
        """
        return self._waist.page(
            _LIST_USER_AUTH_FACTORS,
            (user_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_user_auth_factor(
        self,
        user_id: str,
        *,
        totp_issuer: str | None = None,
        totp_user: str | None = None,
        totp_secret: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> UserAuthenticationFactorEnrollment:
        """Enrols a TOTP factor for a user and starts the first challenge for it. Show the QR code, then
        verify the challenge with a code from the authenticator app to complete the set-up.

        - `totp_issuer`: Name of the application or company, shown in the authenticator app.
        - `totp_user`: Name of the account, often an e-mail address, shown in the authenticator app.
        - `totp_secret`: An existing shared secret in Base32, for moving factors from another system;
          generated when absent. It must fit SHA-1, 6 digits and 30 second steps.

        `POST /user_management/users/{user_id}/auth_factors`. Errors: 422.
        """
        return await self._waist.call(
            _CREATE_USER_AUTH_FACTOR,
            (user_id,),
            {
                "totp_issuer": totp_issuer,
                "totp_user": totp_user,
                "totp_secret": totp_secret,
            },
            request_options,
        )
