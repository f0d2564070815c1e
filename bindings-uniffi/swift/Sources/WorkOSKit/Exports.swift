// A server has everything that an app has. The names are visible in all files of this module too.
@_exported import WorkOSKitApp

#if WORKOSKIT_PHONE
    #error("WorkOSKit is for servers, and its library is not there for phones: link WorkOSKitApp, which has no secrets")
#endif
